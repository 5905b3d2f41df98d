# Practise: the coach's own words

practice-which = What would you like to practise? I'll play the client, you answer in your own words. Nothing is sent to anybody.
practice-go-on = Carry on where we left off
practice-this-client = This client
    .client = This client: { $client }
practice-how-hard = How hard should the client make it?
practice-level-easy = Easy
practice-level-medium = Medium
practice-level-hard = Hard
practice-who = Who is on the other side?
practice-character-neglectful = The one doing you a favour
practice-character-burnt = Let down by others
practice-character-promiser = Pays in promises
practice-character-pusher = Pushes and pushes
practice-character-bulk = A full load, but cheap
practice-character-dreamer = Wants wonders for little
practice-character-unsettling = Gets under your skin
practice-character-belittler = “Others charge a third of that”
practice-character-freebie = Tests and freebies
practice-character-candy = Bad product, pretty wrapper
practice-character-fair = Tough but fair
practice-character-employee = Employee of a big firm
practice-character-anxious = Small and worried
practice-begins = The client is writing. Answer as you would in real life, in one message. After four to eight turns I'll tell you how it went.
practice-case-price = Your price for the job: <b>{ $price }</b>.
practice-case-raise = Your new price: <b>{ $price }</b>.
practice-case-extra = The job costs <b>{ $price }</b>. Nothing on top of it has been agreed.
practice-case-days = The job costs <b>{ $price }</b>, and you need { $days ->
        [one] one day
       *[other] { $days } days
    } for it.
practice-case-prepayment = The job costs <b>{ $price }</b>, and you ask for { $percent }% in advance.
practice-case-due = The client owes you <b>{ $price }</b>, and the due date has passed.
practice-reply = Your answer to the client?
    .label = Your answer
    .hint = Write it as you would to a real client, or type "stop".
    .why = You practise what you would really write; nothing is sent.
practice-hint-hold-reasoned = You stood firm and said why. That moves people.
practice-hint-hold-bare = A bare no. Say why, or offer another way.
practice-hint-trade = Something for something. Good.
practice-hint-concede = You gave something for nothing. Expect to be asked for more.
practice-hint-question = You asked. Listen for what matters to the client.
practice-hint-vague = That left it open. Name a day, a sum, a yes or a no.
practice-hint-attack = That was anger talking, and it's all the client hears.
practice-hint-agree = You took what was on the table.
practice-hint-leave = You broke it off.
practice-hint-ack = Polite, but nothing was decided.
practice-hints-on = With hints
practice-hints-off = Without hints
practice-hints-now-on = From now on I'll say after each reply what it did.
practice-hints-now-off = No hints from now on.
practice-lapsed = That practice talk was left for so long that its lines were erased. Shall we start another?
practice-end = End the practice talk
practice-ended-agreed = Agreed, and on your terms
practice-ended-agreed-low = Agreed, but below what was possible
practice-ended-lost = It ended without agreement
practice-ended-parked = The client will think about it
practice-ended-early = Stopped early. So far:
practice-points = <b>{ $points }</b> of 100
practice-won-price = ➕ { $sum } more than the client's first offer
practice-won-extra = ➕ { $sum } for extra work
practice-won-days = ➕ { $number ->
        [one] one day
       *[other] { $number } days
    } more than the client wanted to give
practice-won-fee = ➕ { $sum } on top for the rush
practice-won-prepayment = ➕ { $number }% in advance
practice-won-ground = ➕ { $number }% of what you wanted
practice-given-price = ➖ { $sum } off your price
practice-given-extra = ➖ { $number ->
        [one] one extra
       *[other] { $number } extras
    } for nothing
practice-given-days = ➖ { $number ->
        [one] one day
       *[other] { $number } days
    } of your time for the job
practice-given-prepayment = ➖ { $number }% of your prepayment
practice-given-ground = ➖ { $number }% of what you wanted
practice-given-refund = ➖ { $sum } refunded
practice-limit-price = 🔎 The client would have gone up to { $sum }
practice-limit-extra = 🔎 The client would have paid up to { $sum } for the extra
practice-limit-days = 🔎 The client would have waited { $number ->
        [one] one day
       *[other] { $number } days
    }
practice-limit-prepayment = 🔎 The client would have paid { $number }% in advance
practice-limit-ground = 🔎 The client would have met { $number }% of what you wanted
practice-kept = Rules kept: { $rules }
practice-broken = Rules broken: { $rules }
practice-best = <b>Your best line</b>
practice-weakest = <b>Your weakest line</b>
practice-all-well = Nothing left to train here. Make it harder, or try someone else.
practice-train-situation = Train next: { $name }, once more.
practice-train-rule = Train next: rule { $rule }, the one you broke most.
practice-progress = Your latest talks: { $points }
practice-again = The same again
practice-harder = The same, but harder
practice-other = Something else

# The simulated client's lines: his voice by character and mood, then what he says.

# Practice: how each character of client talks, before any body of that mood.

practice-voice-neglectful-calm =
    .a = I'm writing this between two meetings.
    .b = Sorry, I've got one ear on another call.
    .c = I don't have much time for this.
    .d = I skim messages, just so you know.
    .e = I've got ten other things open right now.
    .f = My phone hasn't stopped all day.
    .g = Normally someone else deals with this sort of thing.
    .h = I'll keep it short, things are hectic here.

practice-voice-neglectful-tense =
    .a = I really don't have time for this.
    .b = Honestly, there are bigger things on my desk.
    .c = Be glad I'm answering at all.
    .d = People usually thank me for giving them work.
    .e = This is taking up more time than it deserves.
    .f = My inbox is full of people like you.
    .g = I don't read long messages, as a rule.
    .h = You're not the centre of my day, sorry.

practice-voice-neglectful-warm =
    .a = See, I even found a minute for you.
    .b = You're less trouble than most, I'll say that.
    .c = Look at that, I'm actually answering on time.
    .d = I like it when things go without a fuss.
    .e = I haven't forgotten about you, as you can see.
    .f = For once nobody's knocking on my door.
    .g = You do make my life easier, I'll admit.
    .h = I'm in a good mood today, lucky you.

practice-voice-burnt-calm =
    .a = I've been through all sorts of freelancers by now.
    .b = Forgive the caution, I've learned it the hard way.
    .c = The last person I hired vanished halfway through.
    .d = I've heard a lot of fine words over the years.
    .e = These days I check everything myself.
    .f = I've been let down before, and it stays with you.
    .g = Nothing personal, I'm careful with everybody now.
    .h = My trust ran out a few contractors ago.

practice-voice-burnt-tense =
    .a = Here we go, I've heard this tune before.
    .b = Everybody starts nicely, and then it goes wrong.
    .c = I've been through this with the ones before you.
    .d = Frankly, I've stopped believing in professionals.
    .e = It always ends the same way with freelancers.
    .f = I'm tired of being the one who gets burned.
    .g = That's exactly how it started last time.
    .h = And people wonder why I trust nobody.

practice-voice-burnt-warm =
    .a = You sound different from the others, I'll give you that.
    .b = It's been ages since anyone was straight with me.
    .c = Maybe my luck is turning after all.
    .d = I almost feel I can relax here.
    .e = The ones before you never explained anything.
    .f = I'm slowly getting my faith in people back.
    .g = I'd love to be wrong about freelancers for a change.
    .h = At least you answer, that's something.

practice-voice-promiser-calm =
    .a = We're at the very start of something big.
    .b = I think in years, not in invoices.
    .c = I never forget who was with us early on.
    .d = Things are about to take off here.
    .e = I look for partners, not contractors.
    .f = The investors are already circling.
    .g = Soon everyone will want to be part of this.
    .h = I'd rather build together than count pennies.

practice-voice-promiser-tense =
    .a = I expected a bit more faith in the idea.
    .b = Some people just can't see the bigger picture.
    .c = You're looking at today, I'm looking at tomorrow.
    .d = Others are queueing to be part of this.
    .e = It's sad when everything comes down to cash.
    .f = One day you'll remember this conversation.
    .g = Great companies weren't built by people counting coins.
    .h = I really thought of you as a partner.

practice-voice-promiser-warm =
    .a = I keep telling everyone this will be huge.
    .b = You're practically part of the team to me.
    .c = You know how much I believe in this project.
    .d = This is going to be enormous, you'll see.
    .e = I've always seen you as more than a contractor.
    .f = We'll laugh about all this when we're rich.
    .g = Our plans are getting bigger by the day.
    .h = I never let my people down in the end.

practice-voice-pusher-calm =
    .a = We're both reasonable people, after all.
    .b = I'm sure we understand each other.
    .c = I'm just being open with you.
    .d = You strike me as someone I can talk to.
    .e = I always say, good people help each other out.
    .f = Between us, I'm under pressure myself.
    .g = I'm asking as a human being, not as a client.
    .h = I know how these things are usually done.

practice-voice-pusher-tense =
    .a = I don't take these things lightly.
    .b = There's always a way, if people want one.
    .c = I'd like to think our relationship counts for something.
    .d = You're putting me in an awful position.
    .e = Principles don't put bread on anyone's table.
    .f = I'll be honest, this is weighing on me.
    .g = I've never been one to beat about the bush.
    .h = Between friends we wouldn't even have to discuss this.

practice-voice-pusher-warm =
    .a = I knew you had a good heart.
    .b = See, we can talk like friends.
    .c = I told everybody here you're on our side.
    .d = You're one of the sensible ones, I could tell.
    .e = I feel we really click, you and I.
    .f = I'd do the same for you, believe me.
    .g = It's such a pleasure dealing with nice people.
    .h = With you I don't have to explain much.

practice-voice-bulk-calm =
    .a = We have a lot of work lined up.
    .b = There's a full pipeline waiting behind this.
    .c = I'm looking for somebody for the long run.
    .d = We order all year round, not just now and then.
    .e = This is only the tip of what's coming.
    .f = Volume is how we do things here.
    .g = Nobody who works with us is ever short of work.
    .h = I'm planning the whole year ahead right now.

practice-voice-bulk-tense =
    .a = Do you realise what volumes we're talking about?
    .b = You'd rather chase small jobs, it seems.
    .c = Other people would grab a steady stream like ours.
    .d = A client like us doesn't come along often.
    .e = With our volumes this is a strange conversation to be having.
    .f = I'm offering you a river and you're counting drops.
    .g = Nobody with our turnover gets treated like this.
    .h = I thought you wanted to be booked solid.

practice-voice-bulk-warm =
    .a = We've got more work coming in than ever.
    .b = We tend to keep our people for a long time.
    .c = We're a big machine with a lot of moving parts.
    .d = There's plenty of work here for everyone, luckily.
    .e = I'm already planning the next batch of projects.
    .f = With volumes like ours, steady people are worth gold.
    .g = I see this as a long road together.
    .h = The order list just keeps getting longer.

practice-voice-dreamer-calm =
    .a = I have a huge vision for this.
    .b = I want people to gasp when they see it.
    .c = I've always believed in thinking big.
    .d = In my head it's already a sensation.
    .e = We're aiming for the very top, no less.
    .f = I keep imagining how the whole market will react.
    .g = This could be the talk of the town.
    .h = I believe miracles happen with the right people.

practice-voice-dreamer-tense =
    .a = Somebody is always clipping my wings.
    .b = You're thinking far too small.
    .c = Why does everybody tell me what's impossible?
    .d = Real talent doesn't know the word "can't".
    .e = I came with a dream and I'm getting arithmetic.
    .f = The big names also started with next to nothing.
    .g = All this realism kills every good idea.
    .h = I wish somebody else believed in it too.

practice-voice-dreamer-warm =
    .a = I still say this could be legendary.
    .b = I want this to surprise the whole world.
    .c = I get goosebumps whenever I picture it finished.
    .d = I've been dreaming of this for years, you know.
    .e = I can already hear everyone talking about it.
    .f = Something great will come of this, I just know it.
    .g = My head is bursting with ideas again.
    .h = This project is all I can think about.

practice-voice-unsettling-calm =
    .a = I look at your page quite often, you know.
    .b = I saw that you were online just now.
    .c = I have a certain feeling about all this.
    .d = You sound different today, I notice such things.
    .e = I've been rereading our chat, and there's something in it.
    .f = I pay attention to every word you choose.
    .g = I wonder what you're thinking when you go quiet.
    .h = There's something here I can't quite put into words.

practice-voice-unsettling-tense =
    .a = Something is off here, and I think you know it.
    .b = You've changed, and I can't say how.
    .c = Your tone has kept me awake.
    .d = I don't recognise you in these messages.
    .e = I feel you're not telling me everything.
    .f = I can see when you've read something and don't reply.
    .g = Deep down you must feel this isn't quite right.
    .h = Maybe you aren't as sure as you sound.

practice-voice-unsettling-warm =
    .a = I feel I know you quite well by now.
    .b = I was thinking about you over breakfast.
    .c = There's something special in the way you write.
    .d = You're in a better mood today, I can tell.
    .e = I like it when you answer straight away.
    .f = I've told my family all about you.
    .g = We have a connection, even if you don't show it.
    .h = I save some of your messages, you know.

practice-voice-belittler-calm =
    .a = It's not rocket science, after all.
    .b = I could do this myself if I had a free evening.
    .c = Nobody's building a spaceship here.
    .d = Let's be honest, it's a few clicks.
    .e = My nephew does this sort of thing for fun.
    .f = I've seen how it's done, nothing special.
    .g = You people like to make it sound complicated.
    .h = Half the internet can do this.

practice-voice-belittler-tense =
    .a = My nephew would laugh at this.
    .b = I wasn't born yesterday, you know.
    .c = I know perfectly well what this is worth.
    .d = You're hardly the only one in your field.
    .e = Students do this sort of thing before breakfast.
    .f = You freelancers live on another planet.
    .g = I can smell a rip-off from a mile away.
    .h = Professional airs don't impress me.

practice-voice-belittler-warm =
    .a = You're not as bad as I thought.
    .b = I'll admit there's more to it than clicking.
    .c = I'll grant you, my nephew couldn't quite do that.
    .d = You do know your trade, apparently.
    .e = I've seen worse, and that's a compliment.
    .f = I have to say, it does look decent.
    .g = I grumble at everybody, don't take it to heart.
    .h = You've nearly got me believing it's hard work.

practice-voice-freebie-calm =
    .a = Everybody in our field knows our name.
    .b = We give a lot of people their first chance.
    .c = We meet a lot of talented people.
    .d = Most people see it as an honour to work with us.
    .e = Our brand opens doors, ask anyone.
    .f = People line up to work with us.
    .g = I've got a good eye for talent.
    .h = Talent speaks for itself, I always say.

practice-voice-freebie-tense =
    .a = Others don't make such a fuss.
    .b = Our reputation should be enough, I think.
    .c = Do you even know who we are?
    .d = Confident people don't make conditions.
    .e = With that attitude nobody gets noticed.
    .f = Nobody has ever doubted us before.
    .g = Real talent doesn't talk to us like that.
    .h = The others understood straight away how we work.

practice-voice-freebie-warm =
    .a = You're among our favourites, I can tell you that.
    .b = Between us, our people already like you.
    .c = You'd look good next to our name.
    .d = I have a feeling we'll be hearing a lot about you.
    .e = We love discovering people like you.
    .f = Everyone who started out with us is doing great.
    .g = You've made quite an impression at our office.
    .h = Even our founder has heard of you by now.

practice-voice-candy-calm =
    .a = The product itself is nothing special, I know.
    .b = Between us, looks sell better than quality.
    .c = It's the wrapping that counts in our trade.
    .d = Nobody looks at what's inside anyway.
    .e = Customers believe what they see, that's all.
    .f = We all know how advertising works.
    .g = You don't have to love what we sell.
    .h = A bit of shine goes a long way in our business.

practice-voice-candy-tense =
    .a = I'm not paying for a conscience here.
    .b = Everyone polishes the truth a little.
    .c = You're not the one who has to sell this stuff.
    .d = Nobody asked what you think of the product.
    .e = It's only packaging, why the drama?
    .f = Honesty doesn't sell, believe me.
    .g = My competitors sell worse and sleep fine.
    .h = Spare me the sermon, please.

practice-voice-candy-warm =
    .a = You know how to make things shine.
    .b = In your hands even our stuff looks tasty.
    .c = Soon nobody will notice what's under the wrapping.
    .d = You could sell sand in the desert, I think.
    .e = Put a bow on it and people will love it.
    .f = You have an eye for a pretty surface.
    .g = You've even got me liking the product.
    .h = A little sparkle and everybody's happy.

practice-voice-fair-calm =
    .a = I say things straight, and I hope you do too.
    .b = I like to know where everyone stands.
    .c = I run a business and I count, that's all.
    .d = I listen to arguments, not to moods.
    .e = Let me be clear about my side.
    .f = I respect good work, and I respect figures.
    .g = I prefer plain words to pretty ones.
    .h = I ask hard questions, that's just me.

practice-voice-fair-tense =
    .a = I don't like talking in circles.
    .b = I'm being direct because it saves us both time.
    .c = That's not how I see it.
    .d = I'm getting a bit impatient, I admit.
    .e = I'm straight with people and expect the same back.
    .f = I'm hard, but I'm not unfair.
    .g = I don't bluff, and I don't like bluffing.
    .h = I'd rather stick to the facts here.

practice-voice-fair-warm =
    .a = I like how you do business.
    .b = It's good to deal with someone who takes this seriously.
    .c = I respect people who know their own worth.
    .d = I like it when things get settled calmly.
    .e = I don't hand out praise often, but credit where it's due.
    .f = We have similar ideas about business, I think.
    .g = Straight talk makes everything simpler.
    .h = I value people who think things through.

practice-voice-employee-calm =
    .a = I'm mostly the go-between here, to be honest.
    .b = Everything goes through several desks here.
    .c = I report to my manager on all of this.
    .d = We have a procedure for this, as for everything.
    .e = Everything I write here ends up in a file.
    .f = Accounting goes through every line I send.
    .g = I've copied my colleagues in, just so you know.
    .h = Our policy is what it is, I didn't write it.

practice-voice-employee-tense =
    .a = My manager is already asking me about this.
    .b = I'm the one who gets the blame here.
    .c = You have no idea what our procedures are like.
    .d = I can't take this upstairs, honestly.
    .e = They'll take me apart at the Monday meeting.
    .f = My hands are tied, whatever I think myself.
    .g = Compliance is breathing down my neck.
    .h = I don't want trouble with my boss over this.

practice-voice-employee-warm =
    .a = My boss was in a good mood for once.
    .b = Between us, I'm on your side in this.
    .c = I put in a good word for you upstairs.
    .d = You make my reports a lot easier.
    .e = It's nice to deal with someone who understands procedures.
    .f = The whole department speaks well of you.
    .g = I wish all our suppliers were like you.
    .h = Even accounting cracked a smile this time.

practice-voice-anxious-calm =
    .a = I'm a bit nervous about these things.
    .b = I don't do this often, please bear with me.
    .c = I hope I'm not being a nuisance.
    .d = My business is tiny, every mistake hurts.
    .e = I've read so many stories about people being cheated.
    .f = I just want to understand everything properly.
    .g = Please don't be offended, I'm just careful.
    .h = I always worry before I decide anything.

practice-voice-anxious-tense =
    .a = I'm really scared of getting this wrong.
    .b = My heart is pounding as I write this.
    .c = I don't know whom to believe any more.
    .d = This is exactly what everyone warned me about.
    .e = I hardly slept because of this.
    .f = I feel a bit lost here, honestly.
    .g = If this goes wrong, I'll never forgive myself.
    .h = My cousin got cheated exactly like this.

practice-voice-anxious-warm =
    .a = I feel calmer when you explain things.
    .b = Thank you for being patient with me.
    .c = You're kind to someone who worries so much.
    .d = I'm breathing a little easier now.
    .e = It helps that you answer like a human being.
    .f = I was dreading this more than I needed to.
    .g = I think I'm in good hands.
    .h = My little shop and I are grateful to you.

# Practice: what the client says in any situation, and small extra things he asks for.

practice-any-answer =
    .a = Fair question. Mostly I need to know where I stand, and I don't want any surprises halfway through.
    .b = Since you ask, it's the result I care about most. How we get there matters less, as long as it holds up.
    .c = I couldn't tell you every detail off the top of my head. I want this to be simple and clear for both of us, that's what counts.
    .d = To answer you honestly, I need to feel that it's a fair deal. I don't want to look foolish in front of my own people.
    .e = I'd have to think about that one. What I do know is that I need reliability: once something's promised, I want to be able to plan on it.
    .f = I look at what I give and what I get for it, nothing more complicated than that. If the two match, I'm usually easy to deal with.
    .g = Let me put it this way: I have to answer for this too. I need to be able to explain why we settled it like this and not some other way.
    .h = My main concern, if you ask me, is ending up with trouble later. Show me how we avoid that and we can talk about the rest.
    .i = I don't have a clever answer to that, and I'm not trying to be difficult. I just want to understand what I'm agreeing to and what happens if it doesn't work.
    .j = The short answer is that I'd like to get this off my mind and get on with my business. Whatever gets us there calmly suits me.

practice-any-unclear =
    .a = I've read that and I still don't know if it's a yes or a no. What exactly are you suggesting?
    .b = That could mean anything. Tell me exactly what you'll do, when, and on what terms.
    .c = So what does that mean in practice? I need something definite that I can work with.
    .d = Sorry, hints don't get me anywhere. What's it going to be, and by when?
    .e = I'm not sure I follow. Could you put it in plain words: what do you offer and what do you want from me?
    .f = That's a bit foggy for me. Say it in a line or two so that I can decide.
    .g = Nice words, but where's the answer? I wrote about something specific and I'm still waiting to hear what you say to it.
    .h = And where does that leave us? I'd like to hear a clear proposal from you, not a general feeling.

practice-any-hurt =
    .a = That was uncalled for. We were talking about business, and now it's suddenly about me as a person.
    .b = I don't think I have to put up with that tone. We can talk about the matter, or we can stop here.
    .c = Is that how you speak to all your clients? I came here to find a solution and got a slap in the face.
    .d = Well, that was rude. I can take a no, but I won't be talked down to.
    .e = Let's leave the accusations out of it, please. They don't bring us any closer, they only make me want to dig in.
    .f = I'll pretend I didn't read that. If you have something to say about the matter itself, I'm listening.

practice-any-leave =
    .a = Then let's leave it at that. I don't see us reaching an agreement, and I've spent enough time on this.
    .b = You know what, this isn't going anywhere. I'm ending the conversation here and will sort things out another way.
    .c = I've heard enough, thank you. We clearly see this differently, so there's no point in going on.
    .d = All right, I give up. I'm not going to write about this any more, do as you see fit.
    .e = No, this doesn't work for me at all. I wish you luck, but you'll have to count me out.
    .f = I think we should stop now, before it gets any worse. We're just not a good match.
    .g = That's it from my side. I hoped we'd find some common ground, and I can see that we won't.
    .h = As far as I'm concerned, this is closed. If we can't see eye to eye even on this, there's no point in writing any more.

practice-any-later =
    .a = I need to sleep on this. I'm not saying no, I'm just not ready to decide right now.
    .b = Let me think about it in peace. I'll get back to you once I know what I want.
    .c = I can't give you an answer today. I'll look at everything again and write when I've made up my mind.
    .d = Let's pause here. I want to talk it over with my people first, then we'll see.
    .e = I get your point, but I'm not there yet. I'll come back to it when things are calmer here.
    .f = Let's take a break from this for now. I'd rather decide with a clear head than regret it afterwards.
    .g = Okay, I've got something to think about. I'll be in touch when I'm ready, please don't wait by the phone.
    .h = I'm going to leave this open for the moment. There's a lot going on, and I want to weigh it properly.

practice-any-thanks =
    .a = Great, then we're settled. Thanks for talking it through with me, I appreciate it.
    .b = Good, I've written it down the way we agreed. Let's get on with it.
    .c = Thank you, that works for me. It's a relief to have this out of the way.
    .d = Fine, then it's a deal. Send me a short summary and we'll stick to it.
    .e = Perfect, I'm glad we found a way. Let's carry on from here.

practice-item =
    .a = a one-page summary
    .b = a quick draft with two options
    .c = a simple layout for phones
    .d = a cover picture for our page
    .e = a short checklist for our customers
    .f = a few captions for our photos
    .g = a couple of headline ideas
    .h = a small table with the main figures
    .i = a short how-to guide for my team
    .j = a little banner for the website

# Practice: what the client says about money and about the terms of payment.

practice-discount-request-open =
    .a = I've looked at your quote, { $price } is a bit more than I'd like to spend. Could you do it for { $offer }?
    .b = I'm happy with everything except the price. Can we bring { $price } down to { $offer }? Then I'll confirm straight away.
    .c = Before we start, let's talk about the price. Is there a discount on { $price }? I was thinking of something like { $offer }.
    .d = I'd really like to work with you on this. Just make it { $offer } instead of { $price }, please, and we can begin.
    .e = So it's { $price }, right? Take something off for me and we have a deal, I'd be comfortable with { $offer }.
    .f = I have a question about the money. Would you agree to { $offer } for this job? That's what I can manage without any trouble.

practice-discount-request-push =
    .a = The money for this was set aside long ago, and it wasn't { $price }. I can't conjure up the rest, so please come down a little.
    .b = You do this every day, surely it's quick work for you. For a job like this { $offer } sounds fair to me.
    .c = I pay right away, no delays and no reminders. That's worth a discount, isn't it? Let's make it { $offer }.
    .d = We're watching every expense at the moment. With { $price } I'd have to cut something else, can't you help us out?
    .e = I don't need anything fancy here, a plain solid version will do. Surely that can cost less than the full thing.
    .f = Everybody I work with gives me some kind of discount, it's just how business is done. What can you take off { $price }?
    .g = I have other offers on my desk and they're lower. I'd rather go with you, so help me choose: { $offer } and we start.
    .h = I'm not the only one who decides here. If I bring { $price } back without any discount at all, I'll be asked whether I even tried.

practice-discount-request-hard =
    .a = So just no, and that's it? I asked politely. Then I'll see what the others on my list have to say.
    .b = I see, you don't bargain. Fine, I don't beg either, there are plenty of people who want this job.
    .c = That's a cold answer to a normal question. If there's no room at all, maybe I should ask around some more.
    .d = Well, that was short. I expected you to meet me at least part of the way, now I'm not so sure about this.
    .e = A flat refusal, then. I still don't see what { $price } is meant to cover, and that makes me want to look elsewhere.

practice-discount-request-more =
    .a = Good, so that wasn't so hard. And could you throw in an extra round of changes, in case we need it?
    .b = Thanks, that helps. While we're at it, could you get it done a little sooner too, at the same price?
    .c = Okay, { $price } then. And you'll stay available for small fixes afterwards without charging for them, right?
    .d = I knew we could talk. Then add some little bonus on top as well, something I can show our people.
    .e = Much better. There's also a tiny thing I forgot to mention, can it go into this price too? It'd be nothing for you.

practice-discount-request-counter =
    .a = All right, I see where you're coming from. I can go up to { $offer }, how does that sound?
    .b = Let's meet somewhere in between. I put { $offer } on the table and we stop haggling, okay?
    .c = I did the sums again and found some room. { $offer } is possible on my side now.
    .d = Fine, you've made your point. I won't go up to the full sum, but { $offer } I could pay.
    .e = Okay, I'll take a step too: { $offer }. Have a look and tell me if we can work with that.

practice-discount-request-trade =
    .a = Fine, that's a fair exchange. You get what you asked for, and we go with { $price }.
    .b = That I can live with, there's something in it for both of us. Then let it be { $price } on your condition.
    .c = Okay, I understand what the price depends on now. I'll take that version, { $price } and the rest as you wrote.
    .d = That's a sensible way to do it, I didn't think of that. I agree to the exchange, let's go with it.
    .e = Good, so I give a little and you give a little. We do it the way you propose, for { $price }.

practice-discount-request-accept =
    .a = All right, { $price } it is. Let's not lose any more time on the money and get to work.
    .b = Okay, then I agree to { $price }. Send me whatever I need to sign or pay, and we can begin.
    .c = Fine, I'm in for { $price }. Tell me what you need from me to begin.
    .d = Agreed on { $price }, then. I had to raise the question, you understand.
    .e = Good, let it be { $price }. The money question is off the table and I can plan with that.

practice-price-objection-open =
    .a = I got your quote and, honestly, I had to swallow hard. { $price } for this? I had a very different sum in mind.
    .b = { $price } is too expensive for us. I was expecting something around { $offer } for a job like this.
    .c = I've asked a few other people and your { $price } is well above what they want. Why so much?
    .d = Our plan allows { $offer } for this. You come in at { $price }, and I don't quite see how that can work.
    .e = I have to say { $price } looks steep to me. From the outside it doesn't seem like that much work.
    .f = I like what I've seen, but the price scares me. I have { $offer } for this, and you want a lot more.

practice-price-objection-push =
    .a = I've seen ads from people who do the same thing far cheaper. What do I get for { $price } that I don't get there?
    .b = How many hours is that really? When I divide { $price } by the time it takes, I get quite an hourly rate.
    .c = It will take us ages to earn { $price } back. That's money gone today for something that might work one day.
    .d = There are programs now that do most of this by themselves. Is it right to charge the full price for that?
    .e = I honestly can't see what is so special about it. To me it looks like a { $offer } job, not more.
    .f = This isn't our only expense, the whole project costs money. If this piece takes so much, there's nothing left for the rest.
    .g = Nobody can tell me whether it'll bring in anything at all. For an experiment I could justify { $offer }, and that's about it.
    .h = I showed the quote to somebody who knows the field, and it raised an eyebrow even there. It's above the market, they say.

practice-price-objection-hard =
    .a = If that's all you have to say about it, I can guess how the work will go. I'll compare some more offers.
    .b = Right, so it's take it or leave it. I don't like being talked to like that, and there are others in this trade.
    .c = So no explanation, just the price tag. Then don't be surprised if I go where people bother to explain.
    .d = I only wanted to understand the figure. With an answer like that { $price } looks even less reasonable to me.
    .e = Okay, I get it, you don't need the job that badly. I have a couple of other contacts I can write to.

practice-price-objection-more =
    .a = See, so it does work for less. Then I'd also like you to take care of the bits of prep on our side, please.
    .b = Now we're talking. I assume the corrections afterwards are all included in { $price }, however many there are?
    .c = That's nicer to look at. Could you also put me ahead of your other clients, so that it doesn't drag on?
    .d = Good, I thought there was some slack in it. Then add something small for free and I'll feel better about it.
    .e = Okay, that's closer to reality. And would you explain everything to our people afterwards, as part of the same job?

practice-price-objection-counter =
    .a = Okay, now I understand better what's behind it. It's still a stretch, but I could find { $offer }.
    .b = I moved some things around in the plan. { $offer } would be doable, I didn't have that to begin with.
    .c = You've explained it well, I'll admit. Then let me say { $offer }, I could defend that sum here.
    .d = Perhaps I did start a bit low. I'd be prepared to pay { $offer } for what you describe.
    .e = Fine, quality costs something, I get that. What would you say to { $offer }?

practice-price-objection-trade =
    .a = That sounds reasonable, I don't need everything at once. We take it that way, for { $price }.
    .b = Okay, so for that price I get exactly this. It's a clear exchange, I agree to it.
    .c = Good to know there's another option. Then it's { $price }, and I'll stick to my part of it.
    .d = That solves it for me, and you don't lose out either. Let's go with your proposal.
    .e = Fair enough, a different sum for a different arrangement. { $price } on those terms suits me.

practice-price-objection-accept =
    .a = Okay, { $price } is fine with me, I know now what I get for it. Let's do it.
    .b = I've weighed it up once more and I believe it's worth it. I agree to { $price }.
    .c = All right, { $price }, and I want it done properly for that. When do we begin?
    .d = That settles it as far as I'm concerned. We go with { $price }, please send me the invoice.
    .e = Good, I'll stop comparing now. Put me down for { $price } and let's move on.

practice-future-promise-open =
    .a = We have a lot of work coming up and you'd get all of it. Do this one for { $offer } and we'll make it up to you later.
    .b = Instead of { $price } now, how about a share of what the project brings in? Once it takes off you'll earn far more.
    .c = I have an idea about the payment. { $offer } now, and after the launch you become our go-to person on good money.
    .d = A lot of people will see this job, it's great publicity for you. With that in mind, surely { $offer } is enough this time.
    .e = At this stage we can't pay { $price }, but there's a big order right behind it. Start with a friendly price and it's yours.
    .f = Let's not think about a single job here. Take { $offer } for the first one, and the next ones will be paid at your full price.

practice-future-promise-push =
    .a = I know plenty of people who need exactly what you do. If you take { $offer } now, I'll recommend you to every one of them.
    .b = The next order is practically decided and it's much bigger. It would be a pity to lose it over { $price } today.
    .c = You could put our name in your portfolio. Clients look at that, and it's worth more than the difference we're talking about.
    .d = We'll be raising money soon, and then paying people properly won't be an issue. Right now { $offer } is what the account allows.
    .e = Others on the team work for a part now and a part from the profit. They believe in it, so why not you?
    .f = Look at it as an investment. You put in some of your { $price } today, and it comes back with interest when we grow.
    .g = Think of a steady flow of work and no more hunting for clients. A friendly price at the start is how such things begin.
    .h = Whoever helps us at this stage will be first in line later. I keep my word, so let's say { $offer } for now.

practice-future-promise-hard =
    .a = So you don't believe in us. Pity, I'll offer this chance to somebody who thinks a little further ahead.
    .b = I offer you a long partnership and I get a no in return. Then perhaps you're not the person we need.
    .c = Fine, then those orders will go to someone else. I did expect a bit more interest, to be honest.
    .d = I see it's only about today's money for you. We'll look for somebody who wants to grow together with us.
    .e = That's disappointing. I don't hand out offers like this to everybody, and there are others who would say yes.

practice-future-promise-more =
    .a = Great, you won't regret it. And while we're small, could you also help out with little things now and then for free?
    .b = I like that attitude. Could you also sit in on our meetings from time to time, as one of the team?
    .c = Wonderful, that's what I call a partner. Could you also be on call for us right after the launch?
    .d = Super, { $price } then. Since we're in this together, you could also tell your own followers about us, couldn't you?
    .e = Excellent, I'll remember that. Just prepare some ideas for the next stage too, so that I have something to show around.

practice-future-promise-counter =
    .a = All right, promises don't pay the bills, I get it. I can do { $offer } now, and the next orders on top.
    .b = Okay, let me put more real money in. It would be { $offer } for this job, whatever happens later.
    .c = I spoke to our side and we can squeeze out { $offer } at once. The future stays open, of course.
    .d = Fine, a bit less future and a bit more present. { $offer } for this one, what do you think?
    .e = I understand you need something certain. Then I suggest { $offer } now, without any ifs.

practice-future-promise-trade =
    .a = That's a neat solution, nobody has to rely on promises. I agree, { $price } and the exchange you described.
    .b = Okay, something real for something real. Let's go with that, and we'll talk about later orders when they come.
    .c = Good, that's something I can offer in return. Then this job costs { $price } and we're even.
    .d = Fair, I get a better price and you get something for it right now. We do it your way.
    .e = I like that more than my own idea, to be honest. { $price } on that condition, deal.

practice-future-promise-accept =
    .a = Okay, let's keep it simple: { $price } for this job. What comes later we'll discuss later.
    .b = Okay, one thing at a time. I agree to { $price }, and the big plans can wait.
    .c = Fine, { $price } for this job, and nobody owes anybody anything else. That's clear enough for me.
    .d = All right, we'll pay { $price }. If the next orders come, we'll sit down and talk again.
    .e = Agreed, { $price } for this one. I still think we'll do great things together.

practice-raise-pushback-open =
    .a = I saw your message about the new price. { $price } is quite a jump, and I'd like to stay at { $offer }.
    .b = We've been working together for a while and now suddenly it's { $price }? That's not what I'm used to from you.
    .c = About the raise: I didn't plan for { $price }. Can't we leave things as they are for a regular client?
    .d = I don't quite understand why it has to be { $price } now. The work is the same as before, isn't it?
    .e = Your new price came as a surprise, to put it mildly. I can pay { $offer }, more isn't in the plan.
    .f = So you've become more expensive. At { $price } I'd have to think about whether we carry on, { $offer } would be fine.

practice-raise-pushback-push =
    .a = I've been with you from early on, and I thought that counts for something. Surely old clients don't pay { $price } like the new ones.
    .b = Our budget for this period is already approved. Nobody will open it again now, and { $offer } is what fits in there.
    .c = None of our other suppliers have raised anything lately. If I agree to { $price } here, they'll all come running.
    .d = I bring you work regularly, you don't have to look for it or wait for it. That has a value as well, doesn't it?
    .e = What exactly gets better for me at { $price }? If I pay more, I'd like to see where the difference is.
    .f = Business is slow at the moment, we're cutting costs everywhere. A raise comes at the worst possible time for us.
    .g = I've recommended you to people more than once. I'd hoped you would keep that in mind and make it { $offer } for me.
    .h = By now you know our business inside out, so the work must be going faster for you. Why is it getting more expensive, then?

practice-raise-pushback-hard =
    .a = So after all this time that's your whole answer? All right, then I'll have a look at what others charge.
    .b = I see, loyalty only works in one direction. Nobody is irreplaceable, I'm just saying.
    .c = You're presenting me with a done deal, and I don't like it. I may have to find somebody for the next jobs.
    .d = That hurts a little, I must say. If it's { $price } and not a word more, we'll have to review the whole thing.
    .e = I expected to be able to talk about this with you. Then I'll ask around, and please don't take it personally.

practice-raise-pushback-more =
    .a = I knew you wouldn't let an old client down. Then let's also fix that price for good, so that we don't have this talk again.
    .b = Thank you, that's the partner I know. Could you include the small urgent things from now on as well?
    .c = Good, so { $price } stands. As a thank you for my loyalty you could add something extra each time, couldn't you?
    .d = That's a relief. Since we understand each other, I'd like our jobs to go before everybody else's in future.
    .e = Very kind of you. And the jobs for my friends, will you do those at the same price too?

practice-raise-pushback-counter =
    .a = I understand that costs go up for everyone. I could agree to { $offer }, that's already a raise in my eyes.
    .b = Let's do it in smaller steps. { $offer } now, and we look at it again another time.
    .c = I don't want to lose you over this. How about { $offer }? I'd get that through on our side.
    .d = Okay, you've given me your reasons and I've listened. I can move to { $offer }.
    .e = Perhaps the old price was too good to last. I'd accept { $offer } and we go on as usual.

practice-raise-pushback-trade =
    .a = That's fair, we both keep something. Then it's { $price } from now on, with your condition.
    .b = Okay, I can do that for you in return, it doesn't hurt us. We go with { $price }.
    .c = Good idea, that gives me something I can explain here. I'll take the exchange as you've put it.
    .d = That makes the raise easier to swallow. Agreed, I'll do my part and we continue at { $price }.
    .e = You've clearly thought about our side too, thanks. Let's carry on under that arrangement.

practice-raise-pushback-accept =
    .a = All right, I agree to { $price }. It's easier than breaking in somebody new.
    .b = Okay, { $price } from now on. You do good work and I know it, so let's leave it there.
    .c = Fine, I've thought about it and I can live with { $price }. We go on working together.
    .d = Agreed, { $price }. If anything changes again, just tell me early, so that I can plan for it.
    .e = Good, then that's sorted. Put { $price } on the next invoice and we stay together.

practice-prepayment-pushback-open =
    .a = I saw that you want { $percent }% up front. We normally pay once the work is done and accepted, let's do it that way.
    .b = About the prepayment: { $percent }% before anything exists feels risky to me. Can't I pay everything when I have the result?
    .c = We don't know each other yet, and you're asking for { $percent }% in advance. I'd rather pay at the end.
    .d = The price of { $price } is fine, the advance isn't. Start first, show me something, and then we'll talk about money.
    .e = I don't pay ahead, it's a principle. You do the work, I check it, I pay the same day, simple as that.
    .f = Is the { $percent }% up front really necessary? I'd be happier if we could settle everything on delivery.

practice-prepayment-pushback-push =
    .a = And what if you fall ill or simply disappear? Then my { $percent }% is gone, and I'm left without the work too.
    .b = In a shop I look at the thing first and then I pay for it. Why should I have to pay so much ahead with you?
    .c = Accounting wants paperwork for every payment, and for an advance there's nothing to show. It's awkward to get through.
    .d = We're decent people and we don't cheat anybody. Doesn't that give you enough security to begin?
    .e = Other people I've asked don't insist on { $percent }%. They start, and they get their money afterwards without any trouble.
    .f = I've heard so many stories of people who paid in advance and got rubbish. What protects me if I don't like the result?
    .g = Money is tight just now and a large sum at the start hurts. At the end I'll have it, that's not the problem.
    .h = Once you've got the money, what's your reason to hurry? I'd like us both to have an interest in finishing this.

practice-prepayment-pushback-hard =
    .a = So you don't trust me, but I'm supposed to trust you. Then I'll look for somebody who works on normal terms.
    .b = No advance, no work, is that it? That's not how you treat a client, and I do have other options.
    .c = A plain no makes me even more suspicious. If you're so sure of your work, why be afraid to begin?
    .d = Okay, that's your rule. I have mine too, and plenty of people don't have a problem with it.
    .e = I must say that puts me off. I wanted to find a solution and I'm being shown the door.

practice-prepayment-pushback-more =
    .a = Good, that's much calmer for me. Then I'd also like to look at your drafts along the way, whenever I ask.
    .b = Thanks for trusting us. Could we also do without a contract, then? It's only paperwork between decent people.
    .c = Great, so it can be done. And if I don't like something, you'll redo it as often as it takes, right?
    .d = That suits me. You could begin right away then, even before I've found the time to confirm everything.
    .e = Perfect, that's a load off my mind. I'd also like some guarantee from you in writing, just to be on the safe side.

practice-prepayment-pushback-counter =
    .a = Okay, I see you need some security as well. I could pay { $percent }% up front and the rest step by step.
    .b = Let's find a middle way. { $percent }% now so that you can begin, and the rest as we go.
    .c = I don't want it to fail over this. Would { $percent }% in advance do, with the next payment after the first piece of work?
    .d = Fine, something in advance, I accept that. Let's say { $percent }%, I'd pay the remainder as the work moves on.
    .e = All right, you've explained why you do it. I can send { $percent }% to start with, and more as I see results.

practice-prepayment-pushback-trade =
    .a = That's a fair exchange, now we both carry a bit of the risk. Then we go with the payment as you've described it.
    .b = Okay, with that in return I feel safe enough. Let's put it in writing and do it your way.
    .c = Good, that takes care of my worry. I agree to the terms, and you do what you've offered in exchange.
    .d = I like that, nobody has to rely on blind trust. We'll pay the way you suggest.
    .e = That's something I can show our people and defend. The exchange is fine with me, let's start on those terms.

practice-prepayment-pushback-accept =
    .a = All right, let's do it on those terms. Send me the details, and I'll take care of my side.
    .b = Okay, that puts my mind at rest. I agree to the payment terms as they stand.
    .c = Fine, that's a normal way to work. Write the terms down in a message and I'll confirm them.
    .d = Agreed, we'll handle the payment like that. I look forward to seeing the first results.
    .e = Good, let's stop going round in circles. The terms are clear to me and I accept them.

practice-late-payment-open =
    .a = I got your reminder about the { $price }. It's a bad moment, the money will come, but I can't say when exactly.
    .b = About your invoice, we haven't forgotten it. Things are a bit stuck on our side, so please be patient for a while.
    .c = Yes, the { $price } is still open, I know. We're waiting for a payment ourselves and can't send it before that.
    .d = I'd like to look through the work again in peace before we transfer the { $price }. I haven't got round to it yet.
    .e = Your invoice is somewhere in the system here. I've passed it on, and more than that I can't do right now.
    .f = Can we push the payment back a bit? { $price } is a lot for us this month, there were other bills to pay.

practice-late-payment-push =
    .a = The person who makes our transfers is hardly ever in at the moment. I depend on them too, so what am I supposed to do?
    .b = Our own customer is late with us, and it all depends on that. You'd be surprised how long these things take.
    .c = To be honest, the work hasn't brought us anything so far. It's hard to find { $price } while there's nothing coming in.
    .d = I think something in the invoice isn't quite right, accounting wasn't happy with it. That always holds things up.
    .e = We had some unexpected costs, and wages come first. Surely you understand that a supplier has to wait a little.
    .f = We've always paid in the end, haven't we? A short delay shouldn't be such a drama between people who work together.
    .g = The bank is checking our payments and everything takes longer. { $price } in a single transfer makes it even slower.
    .h = There were a couple of small things in the work I wasn't fully happy with. That makes it harder to push the payment through here.

practice-late-payment-hard =
    .a = Pressure won't make it any faster. If that's how you deal with clients, we'll order from somebody else next time.
    .b = So not even a little understanding. I'll remember that when it comes to the next order.
    .c = I don't like that tone over { $price }. Keep it up and I'll let the lawyers read your invoice first.
    .d = You're making it sound as if I were a thief. I was trying to be open with you, now I'd rather not.
    .e = Fine, then we'll do it strictly by the book, and that takes as long as it takes. I expected something else from you.

practice-late-payment-more =
    .a = Thanks, I knew you'd understand. And in the meantime you'll go on with the small things we talked about, won't you?
    .b = That takes the pressure off. Could you also issue a new invoice with a later date? It would look better here.
    .c = Very decent of you. Then please change a few little things in the work as well, so that everyone's happy when we pay.
    .d = Good, that helps us a lot. And no reminders until then, please, they only cause trouble here.
    .e = I appreciate that. Maybe you could also hand over whatever files are left already, since the payment is only a formality now.

practice-late-payment-counter =
    .a = Okay, I don't want this to hang over us. I'll send you a part now and give you a date for the rest.
    .b = Let's split it, then. You get one part at once, and the remainder follows on a day we agree on.
    .c = I talked to our people. We can transfer some of the { $price } right now and fix in writing when the rest comes.
    .d = You're right that you did your work. What I can do is a first payment at once and a firm date for what's left.
    .e = I've found some money after all. A first part goes out straight away, and for the other part we pick a day together.

practice-late-payment-trade =
    .a = I can go along with that, it's right for both sides. Let's do it that way, I'll stick to my part.
    .b = Okay, that's a decent offer, thanks for looking for a way. We pay the { $price } like that.
    .c = Good, I can do that in return. Then we settle the invoice as you propose.
    .d = That helps both of us, I agree. Put it in a short message and I'll confirm it at once.
    .e = I can accept that, you get something for it too. We have an arrangement about the { $price }, then.

practice-late-payment-accept =
    .a = All right, we'll do it the way you've written. I'll see to it that the { $price } reaches you.
    .b = Okay, agreed. We settle the { $price } just as we've said, and I'll let our people know.
    .c = Fine, I accept that. I'll pass it on the way we have it now and make sure it isn't forgotten.
    .d = You did the work and it has to be paid, no question. We'll stick to what's on the table now.
    .e = Agreed, let's close this properly. The { $price } will be paid on those terms, you have my word.

# Practice: what the client says about free work, extras, corrections, haste, hours and a quarrel.

practice-free-work-open =
    .a = Before we sign anything, I'd like to see how you work. Could you make { $item } for us, free of charge, as a test?
    .b = We're choosing between several people right now. Everybody sends in { $item } for free, and the best one gets the job.
    .c = I like what you do, but I don't buy blind. Do { $item } first, and if it suits us, we'll pay for everything from then on.
    .d = Let's start with something small: { $item }, just as a sample. No payment for that part, of course, it's only so that we get to know each other.
    .e = Could you send me { $item } by way of a trial? I'd pay only if we end up using your work, otherwise we simply part as friends.
    .f = Here's how I do it with new people: a short trial without pay, say { $item }, and then we talk about a contract.

practice-free-work-push =
    .a = With your experience, putting together { $item } can't take more than an hour. I don't see why we should talk about money for something that small.
    .b = Two other people have already agreed to do a trial for nothing. It would be a pity to drop you only because of this.
    .c = Look at it from my side: if I pay and it turns out weak, the money's gone. With a free sample nobody loses anything.
    .d = Your portfolio shows what you did for others. I want to see what you'd do for us, and { $item } would tell me straight away.
    .e = You could keep the sample and show it to other clients, so the effort isn't wasted. To me that's already a kind of payment.
    .f = At the market they let you taste the cheese before you buy. I'm asking for the same thing, just a taste of your work.
    .g = I'm not the only one who has to be convinced here. With { $item } in my hands I could show the others why it should be you.
    .h = If you really want this project, a small trial shouldn't scare you. I see it as a sign that somebody is serious.

practice-free-work-hard =
    .a = Well, if that's your whole answer, I'm a bit disappointed. There are plenty of people who are happy to show what they can do first.
    .b = I see. Somebody who's sure of their work usually isn't afraid to show it, so I'll probably ask elsewhere.
    .c = That was short. I asked for a little sample and got the door slammed in my face, so now I wonder what working together would be like.
    .d = Fine, nobody's forcing you. But without a trial you go to the bottom of my list, and I have other names on it.
    .e = So not even a small gesture. Then I don't understand why I should be the one who takes the risk, and I'll keep looking.

practice-free-work-more =
    .a = Great, thank you. And since you'll be at it anyway, could you throw in { $item } too? Then we'd have a fuller picture.
    .b = That's kind of you. One sample says little, though, so let's add { $item } on the same terms.
    .c = Good, I knew we'd get along. To be quite sure I'd also like { $item }, again as part of the trial.
    .d = Lovely. Then please do { $item } as well, so that I can compare and don't have to come back to you twice.
    .e = Nice, that helps. My people will certainly ask for { $item } next, so it's best to put that into the free part right away.

practice-free-work-counter =
    .a = Let's meet somewhere in the middle. I'll pay part of what you'd like for the trial, just not the full amount.
    .b = All right, not for nothing then. I can put something towards { $item }, only it has to be clearly less than your usual rate.
    .c = What if I cover some of your time for the sample? A modest sum, so that we both put something in.
    .d = I could go for a paid trial at a reduced price. That's already a step from me, since I normally pay nothing at this stage.
    .e = Okay, I understand that work is work. I'd agree to pay for { $item } in part, and then we look at the result together.

practice-free-work-trade =
    .a = Fine, I'd call that an even exchange. Then we start the way you suggest, and I keep my side of it.
    .b = You give something, I give something, I can live with that. Let's begin on those terms.
    .c = That I can accept, there's something in it for both of us. We'll try each other out your way.
    .d = Okay, put like that it makes sense to me. I'll take the exchange, so let's get going.
    .e = Hm, a reasonable swap. Agreed, then it isn't a gift any more and we're even.

practice-free-work-accept =
    .a = All right, you've convinced me. I'll pay for { $item } like for any other work, and then we'll see how it goes.
    .b = Okay, work should be paid, I can't argue with that. Let's start with a paid trial.
    .c = Fair enough, then no free samples. I'll pay for the first piece, and you can begin when it suits you.
    .d = Good, I agree to pay for the trial. Better a proper start than something done on the side.
    .e = You've got a point, and I'd want the same in your place. The sample will be paid, I agree.

practice-scope-creep-open =
    .a = While you're working on this anyway, please add { $item }. I assume that's covered by what we agreed.
    .b = One more little thing came up: we also need { $item }. That should fit into the same price, I think.
    .c = I forgot to mention it at the start, but we'll need { $item } as well. Can you slip that in with the rest?
    .d = We talked here and decided that the whole thing isn't complete without { $item }. Please include that in the current job, same budget.
    .e = Could you do { $item } on top? It seemed obvious to me that this comes with the job, so I never wrote it down.
    .f = Just a tiny wish while you're at it: { $item }, please. I hope we don't need a separate invoice just for that.

practice-scope-creep-push =
    .a = It's the same material, you have it all in front of you. Making { $item } out of that is hardly a new job.
    .b = For the sum I'm paying I'd expect { $item } to be included without a discussion. Elsewhere such things come with the package.
    .c = The money for this project is all planned out. If I have to add to it now, it looks as if I can't count.
    .d = Without { $item } I can't really use the rest, so to me that was always part of the job. You want it to work too, don't you?
    .e = I never made a fuss about small things on your side. I'd be glad if you took this one just as easily.
    .f = We never wrote that this was excluded. I've read our agreement again, and in my view it can be understood either way.
    .g = Think of it as a courtesy to a client. I remember such things, and I tell people about them.
    .h = It would take me longer to find somebody else for this than it would take you to do it. Just help me out here.

practice-scope-creep-hard =
    .a = So that's how it is, the meter is always running. I honestly expected a bit more goodwill at this point.
    .b = Okay, a plain no. Then I'll have to see whether somebody else wants to take over the rest too.
    .c = I didn't think we'd stumble over something this small. If that's your attitude, I'll count every line on my side as well.
    .d = Good to know where you stand. Next time I'll look for a person who thinks along, not one who hides behind the paperwork.
    .e = That's a cold answer to a simple request. It makes me wonder whether I should finish this project with you at all.

practice-scope-creep-more =
    .a = Wonderful, that was easy. Then let me ask for { $item } too, while we're on the subject.
    .b = Thanks, I knew it wouldn't be a problem. There's just one more thing missing now: { $item }, and then it's really complete.
    .c = Perfect. And now that this is settled, could we squeeze in { $item } as well, under the same heading?
    .d = Great, that's how I like it. Since it's going so smoothly, please do { $item } along with the rest, also without an extra bill.
    .e = Good, one less worry. Looking at it now, I'd also need { $item }, otherwise it'll look half finished.

practice-scope-creep-counter =
    .a = Okay, I see there's work in it. I could pay something for { $item }, but not the full amount you have in mind.
    .b = Let's share it: I cover a part of the extra, and you take the rest as goodwill.
    .c = I've looked again and found a bit of room. It won't cover the whole cost of { $item }, but it's not nothing either.
    .d = What about a friendly price for the addition? I'd go along with a partial payment, the full one is too much for me.
    .e = I don't want to argue about principles. I'll add some money for this, if you come down a little too.

practice-scope-creep-trade =
    .a = That's a fair exchange, no objections here. We do it the way you propose, and the rest stays as agreed.
    .b = Okay, something for something, I get it. Then let's go with your suggestion.
    .c = That suits me better than arguing. I accept the swap, put it into the plan.
    .d = Right, then we rearrange things as you described. Nobody gets anything for nothing, I can respect that.
    .e = Good thinking, that way it balances out. I'm fine with it, let's carry on like that.

practice-scope-creep-accept =
    .a = Okay, it's extra work, I see that now. I'll pay for { $item } on top, go ahead.
    .b = All right, put the addition on a separate bill. I'd rather pay and have it done properly.
    .c = You're right, that wasn't in our agreement. I agree to pay for it separately.
    .d = Fine, I'll find the money for { $item }. Add that to the invoice and let's move on.
    .e = Agreed, extra is extra. Go ahead with it, I'll pay for the additional work.

practice-revision-request-open =
    .a = Thanks for the version you sent. We've changed our minds about a few things, so please rework those and put in { $item }, all for the same price.
    .b = I've looked through it again and I'd like one more round of changes. Nothing big, and { $item } should be in there too.
    .c = It's nearly what I had in mind. Could you go over it once more, change some places and add { $item }? I take it that's included.
    .d = Everybody here has had a look, and now there are new comments. Please work them in, along with { $item }, so that we can close this.
    .e = After a night's sleep I see it differently. I'd like parts of it redone in another manner, and with { $item } at the end.
    .f = I know we've already been through the corrections, but some more came up. Please make them too, and do { $item } while you're in there.

practice-revision-request-push =
    .a = Corrections are part of the job, as far as I know. You don't stop halfway just because a round has been used up.
    .b = These are small touches, a detail here and a detail there. For you that's a few minutes, for me it makes all the difference.
    .c = As long as I'm not happy with it, the work isn't really finished. I thought that was clear between us.
    .d = I only noticed these things once I saw the whole. You can't judge that from a plan, so let me correct it now without extra charges.
    .e = My people have to work with this every day. If { $item } and the other changes are left out, I'll be hearing about it for months.
    .f = You'd surely want your name under something that I praise, not something I put up with. One more pass would get us there.
    .g = I didn't hurry you while you were working on it. Now I'd like a little patience from you in return.
    .h = Other people I've worked with simply changed things until it fitted. Nobody ever counted rounds or asked to be paid for { $item }.

practice-revision-request-hard =
    .a = I see, so I get to keep something I'm not happy with. That's not how I imagined it, I must say.
    .b = A plain no to a few corrections? That's a surprise. I'll ask around who can finish it properly.
    .c = So you lost interest the moment the main part was done. I'll remember that when I choose the next person.
    .d = All right, if that's it. I'll have it redone by somebody else, and I won't hide the reason.
    .e = That sounds as if my opinion doesn't count here. I feel less and less like carrying on, to be frank.

practice-revision-request-more =
    .a = Great, thanks for being so easy about it. While you have it open, I could do with { $item } too.
    .b = Good. Then I'd add one last wish to the list: { $item }. After that I promise to be quiet.
    .c = Super, I was worried you'd say no. Let me send you a second list then, and please count { $item } in with it.
    .d = Thank you, that's how I like to work. There's one place I didn't dare to mention before, and I'd like { $item } there.
    .e = Nice of you. In that case let's do it thoroughly and put { $item } into the same round.

practice-revision-request-counter =
    .a = Let's say this: you fix the most important points within the price, and for the others I pay a part.
    .b = I can pay something for the additional round, just not as much as you'd like. Would that get us moving?
    .c = Okay, a few of these are new ideas of mine, I admit. I'd chip in for { $item }, but the small corrections should stay free.
    .d = How about a reduced price for this round? You meet me a little and I meet you a little.
    .e = I'll shorten my list and pay for some of the extra effort. The full charge for corrections feels like too much to me.

practice-revision-request-trade =
    .a = Sounds balanced to me. We'll handle the changes the way you suggest, and I'll do my share.
    .b = Okay, that's a deal I understand, each of us gives a bit. Let's go on with the corrections like that.
    .c = I can agree to that exchange. It saves us a long back and forth, so let's take that route.
    .d = Fine, it's only fair. I'll stick to the condition, you see to the changes.
    .e = If that's what it takes, I'm in. It's a decent arrangement for both sides.

practice-revision-request-accept =
    .a = You're right, those are new wishes and not mistakes of yours. I'll pay for this round.
    .b = Okay, I'll pay for the additional changes. At least I know then that they'll be done with care.
    .c = Agreed, the included rounds are used up. Charge me for { $item } and the rest, and let's finish.
    .d = All right, that's reasonable. Bill the new changes separately, I'm fine with that.
    .e = Good, now I understand where the line is. What goes beyond it I'll pay for, please start.

practice-rush-deadline-open =
    .a = Change of plans: I need the whole thing in { $days ->
            [one] one day
           *[other] { $days } days
        }. I hope that's doable, because everything else here hangs on it.
    .b = We've moved our start forward. Can you deliver it in { $days ->
            [one] one day
           *[other] { $days } days
        } instead of the time we talked about?
    .c = It's become urgent on our side. I have to have the finished work in { $days ->
            [one] one day
           *[other] { $days } days
        }, please rearrange whatever you need to.
    .d = You're a professional, so you can surely work faster. Let's say it's ready in { $days ->
            [one] one day
           *[other] { $days } days
        }, all right?
    .e = I've promised our people that it'll be there in { $days ->
            [one] one day
           *[other] { $days } days
        }. Please see to it that we make that date.
    .f = How about speeding this up? Having it in { $days ->
            [one] one day
           *[other] { $days } days
        } would suit me, I really can't wait as long as you planned.

practice-rush-deadline-push =
    .a = Every day of waiting costs us customers. If it's there in { $days ->
            [one] one day
           *[other] { $days } days
        }, we still catch the good part of the season.
    .b = You could leave other things aside for a bit. Mine's on fire, theirs probably isn't.
    .c = Don't polish every corner, just have it ready in { $days ->
            [one] one day
           *[other] { $days } days
        }. We can always refine it later.
    .d = Somebody else told me that it can be done in { $days ->
            [one] one day
           *[other] { $days } days
        }. So it's a matter of will, not of the calendar.
    .e = Maybe bring in a helper or work a weekend. I'd do the same if one of my clients were in a tight spot.
    .f = The date was announced before I'd thought about the work itself. If we miss it, I'm the one who looks silly in front of everybody.
    .g = It's mostly a matter of getting started, I think. I'll answer all your questions at once, so { $days ->
            [one] one day
           *[other] { $days } days
        } should be enough.
    .h = I'm sure you get a lot done when you want to. Do it for me this time, I won't make a habit of rushing you.

practice-rush-deadline-hard =
    .a = So a flat no. Then I'd better find someone who can work at our pace, time's running as it is.
    .b = I hoped for a bit of flexibility and got a wall. I'll be asking around now, just so you know.
    .c = If you can't, you can't. But then I don't know why I should hold on to this cooperation.
    .d = That doesn't help me at all. I'm standing here with a date and you don't even look for a way.
    .e = Noted. When things got tight you weren't there, and that will decide who gets the work.

practice-rush-deadline-more =
    .a = Excellent, you're saving me. Then could I have a first part even sooner, so I've something to show?
    .b = Great, so it can be done after all. Please send me a progress note every evening too, I'm nervous about the date.
    .c = Now I can breathe again. And if there's any time left, look over our older materials as well, that would round things off.
    .d = Perfect, I'll count on it. Could you also stay on call right after delivery, in case we find something at the last moment?
    .e = Wonderful. Then let's tighten it a little more, a bit earlier still would let me sleep better.

practice-rush-deadline-counter =
    .a = I've moved some things around here. I can give you { $days ->
            [one] one day
           *[other] { $days } days
        }, though that's already tight for us.
    .b = Let's come together on this. Make it { $days ->
            [one] one day
           *[other] { $days } days
        }, and I'll stop hurrying you.
    .c = Okay, I get that good work needs its time. If it's ready in { $days ->
            [one] one day
           *[other] { $days } days
        }, I can still live with that.
    .d = I could explain a short delay on my side. So what about { $days ->
            [one] one day
           *[other] { $days } days
        }, would that work for you?
    .e = Right, we don't have to start quite as early as I wanted. Say { $days ->
            [one] one day
           *[other] { $days } days
        } and we have an understanding.

practice-rush-deadline-trade =
    .a = That's a fair exchange. We go by that timetable, and I keep my part of it.
    .b = Fine, time doesn't come for nothing, I understand that. Let's do it on those conditions.
    .c = Okay, that way I get what I need most. I agree to it, please start.
    .d = If that's how it can work, then yes. I'll arrange my side accordingly.
    .e = Good solution, that didn't occur to me. Put it down like that, and the date is settled.

practice-rush-deadline-accept =
    .a = All right, I'd rather have something I can rely on. I'll take your date and let the others know.
    .b = Okay, you've explained it well. We'll go with the date you named, on your terms.
    .c = Agreed, your schedule stands. I'll move things around on our side.
    .d = Fine, what counts is that it's certain. Keep to your date and I won't push any more.
    .e = Good, then I'll plan with the day you gave me. I can see that it's realistic.

practice-boundary-push-open =
    .a = I'd like to be able to reach you at any hour while this is running. When I call in the evening, please pick up.
    .b = I wrote to you last night and got no answer until morning. I expect a reply within a few minutes, whenever it is.
    .c = Ideas come to me late, usually after dinner. I'll ring you then, so please keep your phone within reach.
    .d = Please stay online all day and late into the evening, and answer my messages at once. I get nervous when there's silence on the other end.
    .e = Let's do it like this: I call whenever something occurs to me, late at night too. That's the quickest way for me.
    .f = Why do I have to wait for hours until you answer? From now on I need you available around the clock.

practice-boundary-push-push =
    .a = My own day is packed, I only get to these things late. If you're not there then, we'll never get to talk.
    .b = It's a short call, two minutes at most. You'd spend longer explaining to me why it's not possible.
    .c = I'm always there for my own business, whatever the day. I expect something similar from people who work with me.
    .d = When you don't answer, I start imagining the worst. A quick word from you would calm me down.
    .e = Things change by the hour here. If I only reach you later, half of it is out of date already.
    .f = I'm paying for this work, so I'd like you to be there when I need you. That's what service means to me.
    .g = Everyone has a phone in their pocket these days. Typing one line really can't be such a burden.
    .h = It won't be forever, only until this project's done. You can have your peace and quiet afterwards.

practice-boundary-push-hard =
    .a = Oh, so there are office hours now. Then maybe I need somebody who takes this more seriously.
    .b = I see, when it matters I'm on my own. I'll think about who I give the next stage to.
    .c = That's rather distant. Others are glad when a client calls, and I can easily find them.
    .d = Good, then I know I can't count on you. I'll draw my own conclusions.
    .e = You make it sound as if I were a nuisance. In that case I might as well take the work elsewhere.

practice-boundary-push-more =
    .a = Great, that puts my mind at rest. And Sundays too, please, that's when I have time to go through everything.
    .b = Thanks, I had a feeling you'd understand. Send me a short report every couple of hours as well, then I won't have to ask.
    .c = Splendid. I'll also add you to our group chat, so that the others can write to you directly whenever they like.
    .d = Very good. Then let me know too when you step away from your desk, so I don't call for nothing.
    .e = That's what I wanted to hear. Could you give me a second number as well, in case the first one is busy or switched off?

practice-boundary-push-counter =
    .a = Okay, no calls in the middle of the night. But in the evening I'd like you to answer messages at least.
    .b = Let's say I keep to your hours, and only ring outside them when something's really on fire.
    .c = What if I write late and you answer first thing in the morning? And I do mean first thing.
    .d = I could collect my questions and call once a day. It'd just have to be at a time that suits me.
    .e = I'll leave you alone at night, I understand that. In return I'd want quick answers during the day.

practice-boundary-push-trade =
    .a = Fair exchange, I can work with that. Then that's how we'll keep in touch from now on.
    .b = Okay, I give up something and get something for it. Let's stick to that arrangement.
    .c = That would solve it for me. I accept, and I'll tell the others how it works.
    .d = Fine, those are clear rules and I get my share too. We'll do it that way.
    .e = Good, I see you've thought about my side as well. Agreed, let's try it like that.

practice-boundary-push-accept =
    .a = All right, everybody needs some rest. I'll write and call within your working hours.
    .b = Okay, I'll keep to the hours you named. If something comes up at night, it can wait till morning.
    .c = Fair point, a rested head works better. Your hours are fine with me.
    .d = Agreed, then I know when I can reach you. I won't call outside that time.
    .e = Good, let's leave it at your schedule. I'll save up my questions and ask them when you're in.

practice-conflict-open =
    .a = I'm really unhappy with what I got. This isn't what we agreed on, and I want my money back.
    .b = I've just gone through your work and I'm shocked. Half of it can't be used, so what are you going to do about it?
    .c = You promised one thing and delivered another. Either this gets sorted out or I'll write publicly about how you work.
    .d = Nothing but trouble since you sent it over. I've had complaints already, and I hold you responsible for that.
    .e = I feel cheated, to put it plainly. I paid for good work and got something done in a hurry, so I'm asking for a refund.
    .f = We need to talk, because this has gone badly wrong. I trusted you with it and now I'm left with a mess.

practice-conflict-push =
    .a = My time counts too. I've spent days clearing up after this, and nobody's going to give me those back.
    .b = I showed it to somebody who knows about these things. The verdict was the same as mine, so it's not a matter of taste.
    .c = We had it in writing what the result should be. I've compared it point by point, and it isn't there.
    .d = Because of this I had to put off things that were promised to my own customers. That cost me, and I want it made good.
    .e = It isn't only the result, it's also how it went. I kept asking, and I felt left alone with my questions.
    .f = Any shop takes faulty goods back without a word. I don't see why it should be different with your work.
    .g = I didn't come here to quarrel. I paid for something that works, and as long as it doesn't, I won't let go of it.
    .h = Put yourself in my shoes for a minute: you pay, you wait, and then you can't use it. What would you want?

practice-conflict-hard =
    .a = So you simply wash your hands of it. Then I'll leave an honest review and let others judge.
    .b = I expected a solution, not a shrug. If it stays like that, I'll take this further, officially.
    .c = Very well. I'll put all our messages together and show them to a lawyer, since talking doesn't help.
    .d = That answer makes it worse. I was open to an arrangement a minute ago, now I'm much less so.
    .e = You leave me no choice. I'll hand the rest to somebody else and claim the cost from you.

practice-conflict-more =
    .a = Good, that's a beginning. But the hours I lost aren't covered by it, so I'd like something for those as well.
    .b = All right, thanks for that. I also want an apology in writing that I can show to my people.
    .c = Fine, so you do see it was wrong. Then it's only right that the next piece of work is free too.
    .d = Okay, I'll take that. And I expect you to stay available afterwards, without a bill, in case something else turns up.
    .e = That helps a little. Add a discount on everything still to come and we can start forgetting about it.

practice-conflict-counter =
    .a = If the worst parts are put right soon, I won't insist on getting everything back. But they have to be really right.
    .b = I can drop part of what I wanted from you. In return I need to see a clear plan for how you'll fix this.
    .c = Let's find something in between: you repair what can be repaired and let me off some of the cost for the rest.
    .d = I'll hold off on a bad review for now. Show me a corrected version first, and give me something for the trouble.
    .e = I don't need to win this. Fix what really gets in my way, come down a little on the money, and I'm calm.

practice-conflict-trade =
    .a = I find that fair, it's a real exchange. You do your part and I'll do mine.
    .b = Okay, a step from you and a step from me. Then let's settle it like that and put the quarrel aside.
    .c = I can accept that, it's more than words. We go with your proposal.
    .d = All right, it costs us both something, so it's probably fair. I agree to these conditions.
    .e = Good, that gives me something I can hold on to. Let's do it exactly like that.

practice-conflict-accept =
    .a = Okay, that's a decent solution. Do it as you propose, and for me the matter's closed.
    .b = Thank you for taking it seriously. I accept what you offer and won't make any more of it.
    .c = All right, I agree to that. Once it's put right, you won't hear any more complaints from me.
    .d = Fine, let's do it your way. I was angry, but this is something I can accept.
    .e = That's a fix I can live with. Let's get it done and leave the bad blood behind.
