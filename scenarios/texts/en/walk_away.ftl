# Judge a client by ten red flags, answer contempt and fraud, decline well (P8, WA1 to WA13).

walk-away = Take this client or not?

walk-away-trouble = What brings you here?
    .label = Reason
    .why = Contempt, signs of fraud and a first doubt each call for a different answer.
walk-away-trouble-contempt = They're rude or belittle me
walk-away-trouble-scam = It smells like a scam
walk-away-trouble-judge = I want to judge a new client

# Signs of fraud

walk-away-sign = What made you suspicious? If there are several things, take the most serious one.
    .label = Sign
    .why = The reply names what you don't send, and that depends on what they want.
walk-away-sign-moves = Wants to leave the platform
walk-away-sign-data = Asks for codes, passwords or ID
walk-away-sign-fees = Fees, deposits, an overpayment
walk-away-sign-link = A strange link or file
walk-away-sign-other = Something else

walk-away-search = What does a search for the name, the company and the address show?
    .label = Search
    .why = Someone real can be found. A reputation that no search engine knows is a sign in itself.
walk-away-search-real = A real company or person
walk-away-search-nothing = Nothing, or a brand-new account
walk-away-search-unchecked = I haven't looked yet

walk-away-guard =
    <b>Never send, whatever the reason:</b> codes from messages, passwords, photos of your ID or bank card, a fee or deposit to get the job, or part of an "overpayment" back.

    { $sign ->
        [moves] Leaving the platform before there's a contract takes away the protection you have there. Reply inside it.
        [data] A code is the key to your account, and a photo of an ID can turn into someone's loan. No client needs them to hire you.
        [fees] Work never costs money to get. When you send an overpayment back, the first payment turns out to be fake, and the money that's gone is yours.
        [link] Don't open the link or the file. Ask for the task as plain text in the chat; that's enough for any honest client.
       *[other] Slow down and do everything in the usual order: contract, payment, work. Haste is a scammer's tool.
    } { $search ->
        [real] The company exists, but anyone can borrow its name: write to the address on its own website and ask whether this person works there.
        [nothing] A reputation nobody can find, a fresh address, a made-up name: that counts against them on its own.
       *[unchecked] Take two minutes for a search: the name, the company, the address, and a sentence of the message in quotation marks.
    }

walk-away-safe = Stay friendly and go by the book. An honest client agrees to a contract; a scammer disappears at the word.

walk-away-safe-contract =
    .plain =
        I see that you'd like to keep it simple. I do it the same way with everyone, and it protects us both: first a contract with the task, the price and the dates, then the payment, then the work. { $sign ->
            [moves] Until it's signed, our talk stays here and nothing is paid another way; codes, ID and fees have no place in it.
            [data] Codes, passwords, ID photos and fees have no place in it, so I don't send them.
            [fees] Fees and deposits have no place in it, and neither do codes or ID.
            [link] I don't open links or files before it and send no codes, ID or fees; the task as text is enough.
           *[other] Codes, ID and fees have no place in it.
        } Whose name shall I put in the contract?
    .start =
        Thank you for writing to me, the task sounds doable. I start on the day the contract is signed and the first payment is in, through the platform or from a company account. { $sign ->
            [moves] Until then let's keep everything in this chat, without codes, ID or fees.
            [data] Nothing else is needed from me for that: no codes, no ID, no fees.
            [fees] There are no payments from my side in this, neither fees nor deposits, and no codes or ID.
            [link] Until then I read text only, leave links and files unopened, and send no codes, ID or fees.
           *[other] Beyond the contract I send nothing: no codes, no ID, no fees.
        } Shall I send you the draft?
    .both =
        I understand that paperwork slows things down. Still, a page in writing saves us both trouble: you know what you get and when, I know what I'm paid and by whom. { $sign ->
            [moves] That page comes before any move to another messenger, and it needs no codes, ID or fees.
            [data] I don't pass on codes or copies of ID, and that page needs neither them nor fees.
            [fees] I pay no fees for a job, and that page needs no codes or ID either.
            [link] Please paste the task as text too, I don't open files from new contacts; codes, ID and fees aren't part of it.
           *[other] No codes, ID or fees change hands before it.
        } Shall I send it over for you to look at?
    .short =
        Glad to help. I work by contract, with the payment through the platform or from a company account. { $sign ->
            [moves] I stay in this chat until it's signed, and send no codes, ID or fees.
            [data] I don't share codes or ID, and I pay no fees.
            [fees] I pay no fees to get a job and share no codes or ID.
            [link] I don't open links or files before that, and send no codes, ID or fees.
           *[other] I send neither ID nor codes nor fees.
        } Whose details shall I put in?
    .thing =
        I see you'd like to get "{ $deal_thing }" going quickly. The quickest safe way is the usual one: a contract with the task, the price and the dates, then the payment, then I start. { $sign ->
            [moves] Until it's signed, our talk stays here and nothing is paid another way; codes, ID and fees have no place in it.
            [data] Codes, passwords, ID photos and fees have no place in it, so I don't send them.
            [fees] Fees and deposits have no place in it, and neither do codes or ID.
            [link] I don't open links or files before it and send no codes, ID or fees; the task as text is enough.
           *[other] Codes, ID and fees have no place in it.
        } Whose name shall I put in the contract?
    .label = Contract first
    .risk = Asks for exactly what a scammer can't give. An honest client loses a day at most.

walk-away-safe-platform =
    .plain =
        { $sign ->
            [moves] I understand that another messenger is handier for you.
           *[other] I see that you'd like to get going quickly.
        } I keep new projects here until the contract is signed, so that everything we agree on stays in one place, and the payment goes where it's safe for us both: held by a platform or sent from a company account. I send no codes, no ID and no fees, here or elsewhere. Shall I send the contract to this chat?
    .after = I'm happy to talk wherever you like, one step later: once the contract is signed and the first payment is held safely, by a platform or on the way from a company account, any messenger will do. No codes, copies of ID or fees are needed for that, from either side. Shall I send you the offer here?
    .sorted = I see why you'd like to keep it direct. For a first job together I stay where we've been writing until everything is signed: if something goes wrong, each of us can show what was agreed. Nothing else is needed from me for it, no ID, codes or fees. Shall I write my offer here?
    .short = For this job let's stay here: the offer and the questions in this chat, the payment by contract, through a platform or from a company account, and no codes, copies of ID or fees in it. What's the first thing you need done?
    .thing = I see you'd like to get going with "{ $deal_thing }". It stays here until the contract is signed, so that everything we agree on is in one place, and the payment goes through a platform or comes from a company account. I send no codes, no ID and no fees. Shall I send the contract to this chat?
    .label = Stay here until it's signed
    .risk = Keeps proof of what was said and a safe payment. A client in a hurry may find it slow.

walk-away-safe-verify =
    .plain = Thank you for thinking of me. With new clients I first make sure who I'm working with, and you're welcome to check me in the same way. Could you write to me from the company's own e-mail address and name the person who signs the contract? No codes, ID or fees are needed for that, from you or from me.
    .website = I understand you want to start soon. One small thing first: which website and which registered company stand behind the project? I'll find the contact there myself and confirm the job, then we sign and begin. Codes, copies of documents and fees stay out of it on both sides.
    .call = I understand that you'd like to get going. I'd just like to know who I'm working for: a ten-minute video call and the company's details for the contract are enough. I don't send codes, ID or fees, and I don't ask you for any. When would a call suit you?
    .short = Before I plan the time, two lines from you: the company's full name with its website, and who signs. From me you'll get the contract in return. Codes, ID and fees play no part in it. Can you send me that?
    .thing = Thank you for offering me "{ $deal_thing }". With new clients I first make sure who I'm working with, and you're welcome to check me in the same way. Could you write from the company's own address and name the person who signs? No codes, ID or fees are needed for that.
    .label = Ask who they are
    .risk = Finds out most and hurts nobody honest. It takes a day or two.

walk-away-heard-safe-accepted = They agree to a contract
walk-away-heard-safe-insists = They want it without a contract
walk-away-heard-safe-offers = They offer a sum

walk-away-refuse = Anyone who keeps pushing when you ask for a contract has given you the answer. Send one polite line, no accusation, and nothing after it.

walk-away-refuse-clean =
    .plain = I understand that you'd rather do it another way. I work only with a written contract and a payment through the platform or from a company account, so I can't take this on. If that becomes possible, write to me here, and I'll send the contract the next working day.
    .door = It seems we work in different ways, and that's all right. I don't begin without a contract and a verified payment, with anyone. If that works for you later, one message is enough and we'll go on from there.
    .others = I see that the usual way doesn't suit you at the moment. For me it's a must, so I'm leaving this project to others. If a contract and payment through the platform become possible one day, you'll find me here.
    .short = Thank you for the offer. Without a contract and payment through the platform or a company account I'll pass. Should that change, you're welcome to write to me.
    .thing = I understand that you'd rather do "{ $deal_thing }" another way. I work only with a written contract and a payment through the platform or from a company account, so I can't take it on. If that becomes possible, write to me here, and I'll send the contract the next working day.
    .label = Polite and final
    .risk = You lose nothing, and someone honest can still come back with a contract.

walk-away-refuse-conditions =
    .plain = I understand that you'd rather go without paperwork, so for now my answer is no. Three things would make it a yes: the name of the company or person who signs, a contract with the task, the price and the dates, and a payment through the platform or from a company account. Once all three are there, write to me, and we can begin.
    .order = I see that you'd like to begin right away. I won't on these terms, but this would make it possible, in this order: first who you are, with an address I can find; then the signed contract; then a payment that protects us both. Until then I'm leaving the project to others. If you get to the third, you're welcome back.
    .others = It looks as if it won't work out this time, and I see that you'd like it to go faster. Should you want to work with me or anyone else one day, three things make it easy: a customer with a name, a contract, a payment through the platform or from a company account. With those I'll begin without another round of talks.
    .short = I understand that a contract seems unnecessary to you; I don't start without one. Three things would turn it into a yes: a name, a contract, a safe payment. With those, one message is enough.
    .thing = I understand that you'd rather do "{ $deal_thing }" without paperwork, so for now my answer is no. Three things would make it a yes: the name of the company or person who signs, a contract with the task, the price and the dates, and a payment through the platform or from a company account. Once all three are there, write to me, and we can begin.
    .label = What would make it a yes
    .risk = An honest client knows exactly how to come back. Anyone else may try to fake it, so check each of the three yourself.

walk-away-report = Report the profile to the platform, with screenshots, and don't answer any more. If a code, a document or money has gone out already: <b>change the password, end all open sessions, call the bank and tell the platform, today</b>. Your time belongs to people who sign.

walk-away-vanished = No answer to the word "contract" is an answer too. A new client is asked once, and an alias that nobody can find isn't worth even that. Leave it: you've lost one message and no work.

# How they talk

walk-away-tone = How do they talk to you? Take what fits best.
    .label = Tone
    .why = How someone talks before the work is how they'll talk during it.
walk-away-tone-neglects = As if hiring me were a favour
walk-away-tone-belittles = Says my work is worth far less
walk-away-tone-insults = Insults, orders, familiarity
walk-away-tone-mixed = Several of these
walk-away-tone-none = None of these

walk-away-point = Leaving the tone aside, what do they want? A few words are enough; skip it if there's nothing.
    .label = The matter
    .hint = For example: the banner in a different size
    .why = The answer speaks to the matter, so that the tone isn't the subject.

walk-away-steady = { $tone ->
        [neglects] They act as if hiring you were a favour. It isn't: you offer work for money, as an equal.
        [belittles] They say your work is worth a fraction. You don't have to defend yourself: ask what they're comparing it with.
        [insults] Nobody has to swallow an insult. Don't return it either; write once you've calmed down.
       *[mixed] There are several things at once. Don't answer each of them, name the tone once.
    } <b>One calm answer restores respect or shows that there is none.</b> If it goes on after that, you leave.

walk-away-worth = Don't defend yourself and don't lower the price: show what makes offers differ, or offer a part for less.

walk-away-worth-compare =
    .plain = I understand that you want to pay what the work is worth and no more. Offers with very different prices usually contain different things. Let's compare calmly: send me the other one, and I'll put both side by side, with what's included, how long it takes and who answers for the result. Which offer is it?
    .items = It's fair to ask where a price comes from. I'm glad to talk about figures, and I'd like us to leave my honesty out of it. I can send you everything that's included, item by item, with the hours behind it. We take out what you don't need, and the price goes down with it. Shall I send the list?
    .word = Prices for this kind of work do vary a lot, and I see why that raises questions. Often one word covers different things: a draft for one person, finished and checked work for another. My price is for the second. I'll gladly go through it with you, and ask only for a calm tone. What should be included for you?
    .short = I understand that the price looks high to you. It's the same for everyone, and I can explain each line of it; let's just do it politely. What are you comparing it with, another offer or something you ordered before?
    .sum = You mention { $message_amount }, and I understand that you don't want to pay more than the work is worth. To compare two figures, we need to see what's behind both: what's done, how many rounds, who answers for the result. Let's do that calmly. Could you send me what the other offer includes?
    .point =
        I've understood what you need:
        { $point }
        What it costs isn't a guess. I can show you what goes into it, line by line, and we take out what you don't need. Let's compare calmly instead of judging each other. Shall I send the list?
    .label = Compare openly
    .risk = Turns an accusation into a comparison. It takes a list on your side.

walk-away-worth-smaller =
    .plain = I understand that you don't want to spend more than you have to. If the whole job is too much, let's take the part that helps you most, do it properly and stop there. A smaller job costs less, and in that part no corners are cut. I only ask that we talk to each other with respect. Which part would help you first?
    .must = I see that it's more than you'd planned, and you don't have to take everything at once. Tell me the one thing that has to work, and I'll write down what it takes and what it costs. The rest can wait. And let's stay polite with each other, it's quicker. What is that one thing?
    .two = I see that the price isn't what you expected. Two ways are open: the whole job as I described it, or a first part at a smaller price, after which you're free to stop. The same work for less isn't one of them, because you'd notice it in the result. Which of the two suits you?
    .lean = Perhaps the whole simply isn't what you need right now, and that's fine. I can cut it down: what you can do yourselves or don't need this year goes out, and the price follows. I'll gladly do that, calmly and without a quarrel over figures. Shall I send you a short version?
    .sum = You mention { $message_amount }. It doesn't cover the whole as I do it, and I understand if you don't want to go beyond that. Let's see, calmly, what it can buy: a part that stands on its own and is done properly. Which part would help you most?
    .point =
        Let's look at what you need:
        { $point }
        If that's more than you want to spend as a whole, we can take the most useful part of it, do it properly and stop there. I only ask that we talk to each other with respect. What comes first for you?
    .label = A part for less
    .risk = Saves the job without a discount. The job gets smaller.

walk-away-respect = First respect, then the matter. Send one of these, and only once.

walk-away-respect-matter =
    .plain = I see that you're not satisfied, and I want to solve it. I write to you with respect and ask for the same, because that's how we get there fastest. Two or three points are enough, and I'll answer each of them. What should be different?
    .first = I can tell how much depends on this for you. Let's leave the sharp tone aside and take the thing that bothers you most; I'll begin with that. Which one is it?
    .list = I've read your message and take the matter seriously. So that nothing gets lost, let's make a list: what you expect, what's missing, what comes first. I'll answer it point by point. All I ask is that we stay polite with each other. What is at the top of your list?
    .short = I understand that something bothers you. I'm glad to talk about the work, politely and as equals. What's the most important point for you?
    .thing = I see that "{ $deal_thing }" is not where you want it, and I want to solve that. I write to you with respect and ask for the same, because that's how we get there fastest. Two or three points are enough, and I'll answer each of them. What should be different?
    .point =
        This is what I take from your message:
        { $point }
        I'll gladly see to it. It'll go best if we talk to each other politely, as equals. What would a good solution look like for you?
    .label = Back to the matter
    .risk = Names the tone in half a sentence and asks about the work. Enough when it was only a bad day.

walk-away-respect-border =
    .plain = I understand that you're under pressure. There's one thing I'd like to say once, and calmly: I work with people who talk to me with respect, and I talk to them in the same way. On that basis I'm glad to go on. Is that all right with you?
    .both = You want someone who takes your project seriously, and I do. My condition is simple and holds for both of us: nothing personal, only the work. If you can agree to that, I'll get on with it. Can we do it that way?
    .answers = I see that this is urgent for you. I'm glad to answer any question about the work. Remarks about me as a person I leave unanswered, whoever they come from. So let's go on with the work: what do you need from me next?
    .short = I understand that you're annoyed. I'm here for the work and glad to do it, and a respectful tone is part of it, on both sides. Can we go on like that?
    .point =
        I understand that this is what matters to you:
        { $point }
        I'm ready to work on it. My condition is simple and holds for both of us: nothing personal, only the work. Can we go on like that?
    .label = Draw the line
    .risk = Clear after real insults. Someone proud may leave, and better now than later.

walk-away-respect-pause =
    .plain = I'd like to answer you well, and that works better with a little distance. I'll write to you with a proposal on the matter itself as soon as I've looked at it calmly, politely and to the point, and I ask you for the same. Is there anything I should know before that?
    .call = In writing things often sound harder than they're meant. Let's talk for fifteen minutes, calmly: I listen first, then we look for a way, and afterwards I send you the main points to confirm. What time suits you?
    .two = I've read your message and don't want to answer it in haste, because the matter deserves better. As soon as I've looked into it, you'll get two ways to go on, and you choose. Until then let's keep it polite. Which day do you need a decision by?
    .short = I understand that you're annoyed. Let's leave it for the moment and then talk about the matter calmly. Which day suits you, and is the morning or the afternoon better?
    .point =
        I've noted what you need:
        { $point }
        It deserves a calm answer, so I'll write to you with a proposal as soon as I've looked into it. I ask for a calm tone from you too. Is there anything I should know before that?
    .label = A little distance
    .risk = Takes the heat out for both. A client in a hurry has to wait.

walk-away-heard-tone-accepted = They changed their tone
walk-away-heard-tone-insists = It goes on the same way
walk-away-heard-tone-offers = They name a sum instead

walk-away-onward = The tone is fine again, so don't bring it up any more. Go on with the work, or agree on how you write to each other.

walk-away-onward-task =
    .plain = Thank you, that settles it for me. Back to the work: let's write down the two or three points that matter now, with a day for each. Which one would you put first?
    .ahead = I'm glad. Then let's look ahead: I'll take the most urgent point first and tell you what can be done and by when. Which point is it?
    .open = I appreciate that. So that nothing stays open between us, I'll sum up where we stand and send it to you to confirm. What must be in it for you?
    .short = Thank you, all good. Where shall we pick up the work?
    .point =
        Thank you, that settles it for me. Then back to this:
        { $point }
        I'll write you what can be done and by when. Is there a day that matters to you?
    .label = Back to work
    .risk = Saves their face, and the work goes on. The next time is up to them.

walk-away-onward-manner =
    .plain = Thank you, I'm glad we've cleared that up. To keep it easy, here's how I suggest we write to each other: questions in one message, urgent things by phone during working hours, a polite tone on both sides. Does that suit you?
    .stages = I'm glad we've talked. For the rest of the work I suggest this: I report after each stage, you send your comments in one list, and if something annoys one of us, we say so plainly and politely. Can you confirm that?
    .call = I'm glad. A suggestion for next time: if something upsets you, call me in working hours; a call clears things up faster than a chat. Afterwards I write down the main points, so that we both have them. Is that all right with you?
    .short = Thank you, that's behind us. One line for both of us to keep: we talk politely and about the work. Agreed?
    .thing = Thank you, I'm glad we've cleared that up. For "{ $deal_thing }" I suggest we write to each other like this: questions in one message, urgent things by phone during working hours, a polite tone on both sides. Does that suit you?
    .label = Agree how we write
    .risk = A written rule to point to later. After a sincere apology it may be more than needed.

walk-away-under-way = Has anything been agreed, paid or begun with this client?
    .label = Work under way
    .why = What was agreed is wound up in writing. Where nothing was, a polite no is enough.
walk-away-under-way-yes = Yes, something is under way
walk-away-under-way-no = No, nothing yet

walk-away-part = You've asked once, and it went on. Now you leave, correctly and in writing: with what's done, or after this stage.

walk-away-part-handover =
    .plain = I see that we aren't working together the way your project needs. I suggest a clean end: I hand over everything that's done, we compare it with what's been paid, and we settle whatever is open on either side. You'll get the list of files and sums in writing. When would the handover suit you?
    .next = Your project should go on without a break, and I think someone else will suit you better for that. I'll hand over the files as they are, with notes on where things stand and what comes next, and a list of what's paid and what's open. Where shall I send it?
    .list = We look at this work very differently, and it's better to stop early. What I'll do: put everything that's ready in one folder, write down what's been paid for it, and name what remains on either side. You check it and confirm. Which day suits you?
    .short = I think it's best if we end our work together here, in good order: files, sums and open points in one letter. I'll prepare it, and you confirm it. Is that all right with you?
    .thing = I see that we aren't working together the way "{ $deal_thing }" needs. I suggest a clean end: I hand over everything that's done, we compare it with what's been paid, and we settle whatever is open on either side. You'll get the list of files and sums in writing. When would the handover suit you?
    .label = Hand over and settle
    .risk = Ends it at once and leaves no debts. Unpaid work has to be counted first.

walk-away-part-finish =
    .plain = I know you're counting on this stage, and I'll keep my word: I finish it as we agreed, on the agreed day. I won't take on the next one. Until then let's talk in writing and only about the work. Is that acceptable to you?
    .plan = You shouldn't be left with half a job, so here's my proposal: I complete the current stage, you pay for it as agreed, and after that we part. That gives you time to find someone for the rest. We do all of it in writing. Shall I put down the dates?
    .scope = What we've agreed stands, and I'll deliver it. Nothing new comes on top, and after the delivery I'll pass on everything the next specialist needs. Please send comments on the work in one list by e-mail. Does that work for you?
    .short = I'll finish this stage as agreed and then hand the work over. Until then we write to each other by e-mail, about the work. Can you confirm that?
    .thing = I know you're counting on "{ $deal_thing }", and I'll keep my word: I finish the current stage as we agreed, on the agreed day. I won't take on the next one. Until then let's talk in writing and only about the work. Is that acceptable to you?
    .label = Finish this stage only
    .risk = Your word is kept and the stage is paid. You stay in touch for a while longer.

walk-away-settle-up = Put it in writing today: what you hand over, what's been paid, what's still due and by when, and ask for a "yes" to it. When the files are delivered and the money is settled, change the deal's status. Keeping your word to the last day is the best goodbye.

walk-away-last-word = The last message. It justifies nothing and answers no reproach; it says what they'll get, or asks once what they miss.

walk-away-last-word-written =
    .plain = I've read your answer and understand that you see it differently. My decision stands, and so does what I promised: you'll get the files, the list and the settlement in writing. I'm glad to answer questions about those. I wish you success with the project.
    .care = I understand that this is inconvenient for you. To make it easier, everything will be in one letter: what's done, where it is, what's been paid. If something in it isn't clear, write to me by e-mail. All the best with what comes next.
    .facts = I respect your view. I'd rather not weigh who is right; what counts are the files and the sums, and you'll have both in writing to check. If you find a mistake in them, tell me, and I'll correct it.
    .short = I've noted what you say. The files and the settlement come to you in writing as I promised, and with that the work is complete. I wish you a good result.
    .thing = I've read your answer and understand that you see it differently. My decision about "{ $deal_thing }" stands, and so does what I promised: you'll get the files, the list and the settlement in writing. I'm glad to answer questions about those. I wish you success with the project.
    .label = Calm last word
    .risk = Leaves nothing to quarrel about. After it you answer only about files and sums.

walk-away-last-word-open-points =
    .plain = I understand that you see it differently, and I don't want to leave anything unclear. My decision stands. If something is missing from the files or the sums, send me one list: I'll answer it point by point, once and in writing, and put the result into the settlement. What isn't on it we take as settled. Which points are open for you?
    .care = You've put time and money into this, so it should end in good order. Please write down what you still expect, point by point: the file, the sum, the date. Beside each I'll put "done", "still to come" or "not agreed", with the message it rests on. Then we both see what's left. What goes on your list?
    .facts = Letters won't decide who is right, but files and sums can be checked. Put your figures beside mine, item by item, and where they differ, we look at what was agreed in writing. In everything else my answer stays. Which item differs?
    .short = I see that you don't agree. My decision stands; for the settlement one list of open points is enough, and I'll answer each of them in writing. What's on it?
    .thing = I understand that you see it differently, and I don't want to leave anything about "{ $deal_thing }" unclear. My decision stands. If something is missing from the files or the sums, send me one list: I'll answer it point by point, once and in writing, and put the result into the settlement. What isn't on it we take as settled. Which points are open for you?
    .label = One list of open points
    .risk = Turns reproaches into figures that can be checked. It costs one more letter, and the list may be long.

# The other red flags

walk-away-money = And about money?
    .label = Money
    .why = People who don't want to pay usually show it in their first letters.
walk-away-money-future-promise = A share or promises, no pay
walk-away-money-bulk = Lots of work at a low price
walk-away-money-unrealistic-promise = Miracles for little money
walk-away-money-free-work = Contest, free test, pay later
walk-away-money-mixed = Several of these
walk-away-money-none = None of these

walk-away-past = How did they come to you, and how do they deal with people?
    .label = Manner
    .why = The way someone treated the last specialists is the way they'll treat you.
walk-away-past-complains = All before me were bad
walk-away-past-pushes = Presses their terms, manipulates
walk-away-past-boundary-push = Wears me out, unclear demands
walk-away-past-alias = Unknown name, brand-new address
walk-away-past-mixed = Several of these
walk-away-past-none = None of these

walk-away-product = Is what they sell any good?
    .label = Product
    .why = No words and no design can replace quality, and the blame would be yours.
walk-away-product-bad = No, I'm to make it look good
walk-away-product-fine = Yes, it's fine
walk-away-product-unseen = I haven't seen it yet

walk-away-verdict-clear = <b>Nothing speaks against this client.</b> None of the ten signs. Put yourself in their place, get into the task, keep your word, and value your time: task, price and dates in writing before you start, so that nothing depends on memory later.

walk-away-verdict-closer = <b>Look closer.</b> There's one sign only: they complain of everyone before you. Perhaps they were just unlucky. One question shows it: <b>what exactly didn't work?</b> Concrete reasons can be worked with. "All of them were bad" means you're next.

walk-away-verdict-terms = <b>Only on your own terms.</b> There's one serious sign: { $heaviest ->
        [money_free_work] they want work for nothing.
        [money_unrealistic_promise] they expect miracles for little money.
        [money_bulk] a lot of work is promised, at a low price.
        [product_bad] the product itself is weak.
       *[past_boundary_push] they wear you out before the start.
    } It can be met with a clear condition. Name it, and be ready to lose the job.

walk-away-verdict-leave = <b>Better to decline.</b> { $count ->
        [one] There's one sign, but a heavy one.
       *[other] There are at least { $count } signs, and together they're no accident.
    } What weighs most: { $heaviest ->
        [tone_insults] they insult you.
        [tone_neglects] they act as if hiring you were a favour.
        [tone_belittles] they call your work worthless before it has begun.
        [tone_mixed] the contempt in how they talk.
        [past_alias] nobody can tell who they are.
        [past_pushes] they press and manipulate.
        [past_mixed] how they deal with people.
        [past_boundary_push] they wear you out before the start.
        [past_complains] everyone before you was bad.
        [money_future_promise] they want to pay with a promise.
        [money_free_work] they want work for nothing.
        [money_unrealistic_promise] they expect miracles for little money.
        [money_bulk] a lot of work is promised, at a low price.
        [product_bad] the product itself is weak.
       *[other] several signs in the way they talk about money.
    } You owe courtesy to yourself too.

walk-away-tone-is-neglects = <b>Neglect.</b> Someone who thinks they're doing you a favour expects thanks instead of an invoice. Your self-respect is worth more than this job.
walk-away-tone-is-belittles = <b>Belittling.</b> "It costs three times less, you're cheating": whoever says that before the start won't value the result either.
walk-away-tone-is-insults = <b>Insults.</b> Courtesy goes both ways. What isn't stopped now becomes the normal tone.
walk-away-tone-is-mixed = <b>Contempt in several forms.</b> Neglect, belittling, insults: no price covers that.
walk-away-money-is-future-promise = <b>A promise instead of pay.</b> Half of the profit may never come; the weeks you put in are gone for certain.
walk-away-money-is-bulk = <b>A full load at a low price.</b> The load is a promise, the low price is real from the first day.
walk-away-money-is-unrealistic-promise = <b>Miracles for little money.</b> It can't be done, and the one to blame would be you.
walk-away-money-is-free-work = <b>Work for nothing.</b> A contest, a test or a payment "later" costs you hours that nobody pays. A paid test is another matter.
walk-away-money-is-mixed = <b>Several signs about money.</b> Promises, a low price, miracles, free tests: they all point the same way: the money won't come.
walk-away-past-is-complains = <b>Everyone before you was bad.</b> On its own it may be bad luck. Together with another sign it hardly is: you'd be next on the list.
walk-away-past-is-pushes = <b>Pressure.</b> Someone who pushes their terms through before the start won't stop after it.
walk-away-past-is-boundary-push = <b>They wear you out.</b> Endless attention, unclear demands, dubious tasks: your energy is gone before there's a result.
walk-away-past-is-alias = <b>Nobody knows them.</b> A reputation that can't be found, a new address, a made-up name: there'd be nobody to send the invoice to.
walk-away-past-is-mixed = <b>Several signs in how they deal with people.</b> Bad predecessors, pressure, endless demands, no real name: that's a habit.
walk-away-product-is-bad = <b>A weak product.</b> You're meant to turn it into candy. The buyers' disappointment would land on you.

walk-away-decision = What will you do?
    .label = Decision
    .why = A mismatch may suit another specialist, so recommend one. Nobody deserves contempt, fraud or unpaid work passed on to them.
walk-away-decision-decline-refer = Decline, recommend someone
walk-away-decision-decline = Decline, recommend nobody
walk-away-decision-closer = Look closer, ask first
walk-away-decision-terms = Take it on my own terms

# A closer look

walk-away-closer = Be interested, not suspicious. Someone who was just unlucky is glad to be asked.

walk-away-closer-earlier =
    .plain = Before I write you an offer, I'd like to learn from what's been tried. What did the specialists before me deliver, and what exactly didn't fit? Two or three examples help me more than a long description. Could you send me what there is?
    .example = It's annoying to pay and not get what you need, I understand that. So that it doesn't happen again: I'd like to see one of the earlier results with what's wrong marked, and I'll tell you honestly whether I can do it better. Could you send me one?
    .measure = I'd like to know what "good" means to you before I name a price. Then I can make you a proposal with steps and dates. How would you see that the work has succeeded, and which of the earlier attempts came closest?
    .short = One question, so that I get it right, and the more concrete the answer, the better: what was missing in the earlier attempts?
    .thing = Before I write you an offer for "{ $deal_thing }", I'd like to learn from what's been tried. What did the specialists before me deliver, and what exactly didn't fit? Two or three examples help me more than a long description. Could you send me what there is?
    .label = Ask what went wrong
    .risk = The answer tells more than any reference. It costs you one letter.

walk-away-closer-first-step =
    .plain = After several attempts it's natural to be careful. So let's not decide about everything: I do one small part, paid and quickly finished, and you see how I work. If it fits, we go on; if not, you have a finished part and owe me nothing more. Which part would be useful to you on its own?
    .analysis = I suggest starting with a look at what's there: I go through the earlier work, write down what can stay and what can't, and what it takes to finish. It's a small paid job with a result on paper, whoever does the rest. Would that help you?
    .criteria = Let's make sure it works this time: before I start, we write down in five lines what a good result is, and try that on one small paid part. You check it against those lines, nothing else. Shall I make a first version of the five lines?
    .short = How about one small part first, paid and with a clear end? After it we both know whether it fits. Which part would you choose?
    .thing = After several attempts it's natural to be careful. For "{ $deal_thing }" that could mean: one small part first, paid and quickly finished. If it fits, we go on; if not, you have a finished part and owe me nothing more. Which part would be useful to you on its own?
    .label = A small paid part
    .risk = You see how they accept work and pay. Only for work that can be divided.

walk-away-heard-closer-accepted = They gave concrete reasons
walk-away-heard-closer-insists = They blame everyone again

walk-away-sounded = How does their answer sound?
    .label = Their answer
    .why = Concrete reasons speak of bad luck. Blame or evasion means that you'd be the next bad one.
walk-away-sounded-concrete = Concrete: what didn't fit
walk-away-sounded-blames = All the others are to blame
walk-away-sounded-evades = Evades the question

walk-away-luck = Then it may really have been bad luck. Put what they named into the agreement: what a good result is, how it's checked, how it's paid. On those terms you can take them.

walk-away-not-luck = That wasn't bad luck. Someone who can't say what was missing will miss it in your work too. You haven't begun anything yet, so a polite no costs you nothing.

# On own terms

walk-away-terms = Three firm points, and everything else may be flexible: that shows goodwill and backbone at once.

walk-away-terms-points =
    .plain =
        I'd be glad to do this, on terms that are good for us both:
        – { $heaviest ->
            [money_future_promise] the work is paid in money; a share can come on top
            [money_bulk] each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] a test is a small paid job of its own
            [money_mixed] each job has its own price and is paid in money
            [past_complains] we write down what a good result is before I start
            [past_pushes] what's agreed changes only when we both say so in writing
            [past_boundary_push] one written task, one person who decides, messages in working hours
            [past_alias] the contract is with a company or person named in full
            [past_mixed] what's agreed changes only when we both say so in writing
            [product_bad] we promise buyers only what the product really does
           *[other] we talk to each other politely, and about the work
        }
        – a first payment before the start, the rest by stages
        – task, price and dates in a contract

        Shall I send it to you?
    .flexible =
        I see how much you'd like this to work out. Three things are firm for me:
        – { $heaviest ->
            [money_future_promise] the work is paid in money; a share can come on top
            [money_bulk] each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] a test is a small paid job of its own
            [money_mixed] each job has its own price and is paid in money
            [past_complains] we write down what a good result is before I start
            [past_pushes] what's agreed changes only when we both say so in writing
            [past_boundary_push] one written task, one person who decides, messages in working hours
            [past_alias] the contract is with a company or person named in full
            [past_mixed] what's agreed changes only when we both say so in writing
            [product_bad] we promise buyers only what the product really does
           *[other] we talk to each other politely, and about the work
        }
        – the first payment comes before the first day of work
        – everything is in writing

        The messenger, the order of the steps and the format are up to you. What would you like there?
    .sense =
        So that you get what you pay for and I can give it my full attention, I take this on like this:
        – { $heaviest ->
            [money_future_promise] the work is paid in money; a share can come on top
            [money_bulk] each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] a test is a small paid job of its own
            [money_mixed] each job has its own price and is paid in money
            [past_complains] we write down what a good result is before I start
            [past_pushes] what's agreed changes only when we both say so in writing
            [past_boundary_push] one written task, one person who decides, messages in working hours
            [past_alias] the contract is with a company or person named in full
            [past_mixed] what's agreed changes only when we both say so in writing
            [product_bad] we promise buyers only what the product really does
           *[other] we talk to each other politely, and about the work
        }
        – we work in stages, each paid before it begins
        – after each stage you decide whether we go on

        Does that suit you?
    .short =
        I can take this on if we agree on three points:
        – { $heaviest ->
            [money_future_promise] the work is paid in money; a share can come on top
            [money_bulk] each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] a test is a small paid job of its own
            [money_mixed] each job has its own price and is paid in money
            [past_complains] we write down what a good result is before I start
            [past_pushes] what's agreed changes only when we both say so in writing
            [past_boundary_push] one written task, one person who decides, messages in working hours
            [past_alias] the contract is with a company or person named in full
            [past_mixed] what's agreed changes only when we both say so in writing
            [product_bad] we promise buyers only what the product really does
           *[other] we talk to each other politely, and about the work
        }
        – prepayment
        – contract

        Does that work for you? A "yes" is enough, and you'll get the draft.
    .price =
        I'd be glad to do this, on terms that are good for us both:
        – { $heaviest ->
            [money_future_promise] the work is paid in money; a share can come on top
            [money_bulk] each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] a test is a small paid job of its own
            [money_mixed] each job has its own price and is paid in money
            [past_complains] we write down what a good result is before I start
            [past_pushes] what's agreed changes only when we both say so in writing
            [past_boundary_push] one written task, one person who decides, messages in working hours
            [past_alias] the contract is with a company or person named in full
            [past_mixed] what's agreed changes only when we both say so in writing
            [product_bad] we promise buyers only what the product really does
           *[other] we talk to each other politely, and about the work
        }
        – the price is { $deal_price } for all we've discussed; the first payment comes before the start
        – task, price and dates in a contract

        Shall I send it to you?
    .label = Three firm points
    .risk = Those who can live with them are clients. The others leave now instead of later.

walk-away-terms-small =
    .plain = I understand that you'd like to see what you get. Let's not decide about everything now: I do one part that's useful on its own, paid beforehand and finished quickly. After it each of us is free to go on or not. Which part do you need first?
    .safe = It's the first time for both of us, so let's keep the risk small: a short contract for one stage, paid before it begins. You judge the result, I see how we get along. We price the rest afterwards. Which stage shall I describe?
    .test = I see why you want to try me out first, and it makes sense. A trial is a small job like any other, with a price, a day and a result that's yours. After it you'll know more than from ten letters. What should be in it?
    .short = Let's begin small: one part, paid, with a date. If it suits us both, we talk about the rest. What would you take first?
    .thing = I understand that you'd like to see what you get. For "{ $deal_thing }" let's not decide about everything now: I do one part that's useful on its own, paid beforehand and finished quickly. After it each of us is free to go on or not. Which part do you need first?
    .label = One paid part first
    .risk = Little is at stake for either side. The terms for the rest are still to be agreed.

walk-away-heard-terms-accepted = They agree to my terms

walk-away-taken-terms = What did they agree to?
    .label = Agreed
    .why = The letter names exactly this.
walk-away-taken-terms-points = The three firm points
walk-away-taken-terms-small = One paid part first

walk-away-pressed = { $new_flag ->
        [disrespect] And now the tone as well: their message shows disrespect.
        [scam_signal] And their message shows signs of fraud: send no codes, no documents, no money.
        [future_promise] Their message offers a promise in place of pay once more.
        [free_work] Their message asks for free work once more.
        [unrealistic_promise] Their message wants a guaranteed miracle once more.
        [boundary_push] Their message pushes your boundaries once more.
       *[none] Your terms were clear, and they press on.
    } Someone who doesn't stop before the start won't stop after it. You named your terms; now you can let the job go.

# They name a sum

walk-away-offered = What sum do they name?
    .label = Their sum
    .hint = For example: $900
    .why = I'll compare it with your price and your floor.

walk-away-bait =
    Money isn't a contract. <b>{ $offered }</b> from someone who hasn't signed anything is bait{ $worth ->
        [over] , and it's far above your price on top of that
       *[other] {""}
    }: the larger the sum, the bigger the fee, "refund" or code they'll ask for. Send nothing and part politely.

walk-away-measured =
    .plain =
        They name <b>{ $offered }</b>. { $worth ->
            [below] That's below your floor: a job that makes a loss gets dropped in the end.
            [short] That's below your price: less money buys less work.
            [over] That's far above your price. Ask what it's for, and take it only by contract.
            [enough] That covers your price.
           *[unknown] I don't know your price for this, so weigh it against your hours.
        } { $trouble ->
            [contempt] And money doesn't excuse the tone: respect comes first, or the talk ends.
            [scam] Take it only by contract, and from an account in the name that's in it.
           *[judge] If steady work is promised with it, count this one job only.
        }
    .missing =
        They name <b>{ $offered }</b>, that's { $offered_share } of your price, { $missing } short. { $worth ->
            [below] It's even below your floor: a job that makes a loss gets dropped in the end.
           *[short] Less money buys less work.
        } { $trouble ->
            [contempt] And money doesn't excuse the tone: respect comes first, or the talk ends.
            [scam] Take it only by contract, and from an account in the name that's in it.
           *[judge] If steady work is promised with it, count this one job only.
        }

walk-away-stay = What will you do with it?
    .label = Their sum
    .why = A sum that fits goes into a contract. One that's too small buys less.
walk-away-stay-take = Take it, by contract
walk-away-stay-hold = Too little: offer a way
walk-away-stay-leave = Decline

walk-away-hold = Don't refuse the sum, answer it: what it buys, or why the whole job costs more and how it can be paid.

walk-away-hold-part =
    .plain = Thank you for naming a figure, that gives us something to plan with. For { $offered } I can't do the whole job as it should be done, but I can do a part of it, and finish it well. That way you have a result and keep to your budget. Which part would help you most?
    .choose = I understand that { $offered } is your budget, and with that we can start: not with everything at once, or I'd have to cut corners, but with what matters most, done properly. The rest can follow when it suits you. What has to be ready first?
    .list = I understand that { $offered } is what you've planned. I'll write down two or three packages within that sum, each complete in itself, and you choose. Shall I send them?
    .short = I understand your budget. For { $offered } I can do a smaller job, but a finished one. Which part is the most important to you?
    .thing = Thank you for naming a figure. For { $offered } I can't do "{ $deal_thing }" as a whole the way it should be done, but I can do a part of it, and finish it well. That way you have a result and keep to your budget. Which part would help you most?
    .label = What this sum buys
    .risk = Keeps the talk going without working for less. The job is smaller.

walk-away-hold-price =
    .plain = I understand that you'd like to stay at { $offered }. The price is for finished work: the preparation, the work itself, the corrections and the checking, and for less I'd have to leave one of them out. What I can do is divide it into stages, each paid before it begins. Would that make it easier?
    .later = You've planned { $offered }, and I take that seriously. My price stays, because everyone gets the same quality at the same rate. If it's a matter of this month, we can start with the first stage and pay the others one by one. Would you like that?
    .twice = I see that { $offered } is what you'd like to spend. For that I couldn't give the work the time it needs, and you'd pay twice in the end. So the price stays, but how you pay it can change: several stages, each before it starts. How many would suit you?
    .short = I understand the wish for { $offered }. The price stays, because the amount of work stays; I'll gladly divide the payment into stages. Shall I suggest dates?
    .price = I understand that you'd like to stay at { $offered }. My price for the whole is { $deal_price }: the preparation, the work itself, the corrections and the checking, and for less I'd have to leave one of them out. What I can do is divide it into stages, each paid before it begins. Would that make it easier?
    .label = Price stays, in stages
    .risk = Shows backbone and offers a way. Those who only wanted it cheap will leave.

# Agreed

walk-away-price = What price did you agree on?
    .label = Price
    .hint = For example: $1,500
    .why = It goes into the letter. Skip it if it's still open.

walk-away-first-pay = How much is paid before you start? Half is usual with a new client.
    .label = First payment
    .hint = For example: $750
    .why = Money before the first hour is the best proof that someone means it.

walk-away-little =
    .plain = <b>{ $first_pay }</b> is less than a tenth of the price. That proves little, and you'd be working on credit from the first day. Half is usual with a new client; if that's too much for them, make the first stage smaller, not the payment.

walk-away-taken-hold = What did they agree to?
    .label = Agreed
    .why = The letter names exactly this, and its own price.
walk-away-taken-hold-part = A part for their sum
walk-away-taken-hold-price = The whole at my price

walk-away-part-of-it = Which part is it? As it should stand in the letter.
    .label = The part
    .hint = For example: the first page with texts and pictures
    .why = A part without an edge grows back into the whole job, at the price of the part.

walk-away-part-price = What does this part cost?
    .label = Price of the part
    .hint = For example: $300
    .why = The letter names this sum and not the price of the whole job.

walk-away-start-by = What day must the contract be signed and the first payment be there?
    .label = Day
    .hint = For example: Friday
    .why = I'll remind you that morning. Until then you don't begin.

walk-away-recap = Put it in writing while they agree. Don't start until the contract and the first payment are there.

walk-away-recap-points =
    .plain =
        I'm glad we agree. Here it is, so that we both have the same in writing:

        – the contract with the task, the dates and the payment is signed by { $start_by }
        – { $rest ->
            [none] the whole payment arrives by the same day, and then I start
           *[stages] the first payment arrives by the same day, and then I start{"\u000A"}– the rest is paid in stages, each before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes count when we've both confirmed them in writing

        Is everything right?
    .start =
        Thank you, so here's how we begin:

        – by { $start_by }: contract signed, { $rest ->
            [none] payment made in full
           *[stages] first payment made
        }
        – after that I start and tell you the day of each stage{ $rest ->
            [none] {""}
           *[stages] {"\u000A"}– each stage is paid before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }

        Is that how you remember it too?
    .you =
        I'm glad it has worked out. What each of us does:

        – I send the contract and keep the time free for you
        – you sign it and make { $rest ->
            [none] the full payment
           *[stages] the first payment
        } by { $start_by }
        – I begin after that and report after each stage{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }

        Have I written it down correctly?
    .short =
        In short, what we've agreed: contract and { $rest ->
            [none] full payment
           *[stages] first payment
        } by { $start_by }, then I start; { $rest ->
            [none] changes in writing
           *[stages] stages paid in advance, changes in writing
        }{ $condition ->
            [money_future_promise] ; also: the work is paid in money; a share can come on top
            [money_bulk] ; also: each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] ; also: I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] ; also: a test is a small paid job of its own
            [money_mixed] ; also: each job has its own price and is paid in money
            [past_complains] ; also: we write down what a good result is before I start
            [past_pushes] ; also: what's agreed changes only when we both say so in writing
            [past_boundary_push] ; also: one written task, one person who decides, messages in working hours
            [past_alias] ; also: the contract is with a company or person named in full
            [past_mixed] ; also: what's agreed changes only when we both say so in writing
            [product_bad] ; also: we promise buyers only what the product really does
            [polite] ; also: we talk to each other politely, and about the work
           *[none] {""}
        }. Is that right? A "yes" is enough.
    .price =
        I'm glad we agree. Here it is, so that we both have the same in writing:

        – price for the whole: { $price }
        – the contract is signed and { $rest ->
            [none] all of it paid
           *[stages] the first payment made
        } by { $start_by }, and then I start{ $rest ->
            [none] {""}
           *[stages] {"\u000A"}– the rest is paid in stages, each before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes count when we've both confirmed them in writing

        Is everything right?
    .paid =
        I'm glad we agree. Here it is, so that we both have the same in writing:

        – price for the whole: { $price }
        – { $rest ->
            [none] all of it is paid before the start
           *[stages] of that, { $first_pay } before the start
        }, by { $start_by }, together with the signed contract{ $rest ->
            [none] {""}
           *[stages] {"\u000A"}– the rest is paid in stages, each before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes count when we've both confirmed them in writing

        Is everything right?
    .thing =
        I'm glad we agree. Here it is, so that we both have the same in writing:

        – the work: "{ $deal_thing }"
        – price for the whole: { $price }
        – { $rest ->
            [none] all of it is paid before the start
           *[stages] of that, { $first_pay } before the start
        }, by { $start_by }, together with the signed contract{ $rest ->
            [none] {""}
           *[stages] {"\u000A"}– the rest is paid in stages, each before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes count when we've both confirmed them in writing

        Is everything right?
    .part =
        I'm glad we agree. Here it is, so that we both have the same in writing:

        – the part: { $part }
        – its price: { $part_price }, { $rest ->
            [none] all of it before the start
           *[stages] the first payment before the start
        }
        – contract and payment by { $start_by }, and then I start{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – after this part each of us is free to go on or not

        Is everything right?
    .label = Point by point
    .risk = Takes a minute and saves a quarrel. Without a "yes" to it nothing begins.

walk-away-recap-contract =
    .plain =
        I'm glad we agree. The next thing you get from me is the contract, and it says what we've settled:

        – task, dates and payment
        – before the start: { $rest ->
            [none] the whole payment
           *[stages] the first payment; then each stage before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes only in writing, from both sides

        This message needs no confirmation: your signature and the payment by { $start_by } are the yes. Whatever you remember differently, mark it before you sign. Who signs on your side?
    .sign =
        Good, then the contract comes next. Please read it, change or add what you remember differently, and send it back signed by { $start_by }, with { $rest ->
            [none] the whole payment
           *[stages] the first payment
        } on the same day. That settles it, and I begin. In it, besides task and dates:
        – payment before the work, not after it{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }

        Whose name goes into it?
    .order =
        We agree, so I'd rather not write everything twice. The order from here:

        1. You get the contract from me.
        2. You check it and tell me what should be different.
        3. You sign it and make { $rest ->
            [none] the whole payment
           *[stages] the first payment
        } by { $start_by }.
        4. I begin.

        It also says:
        – changes hold when we've both confirmed them{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }

        Who should the contract go to?
    .short =
        Agreed, and all of it is in the contract{ $condition ->
            [money_future_promise] ; also: the work is paid in money; a share can come on top
            [money_bulk] ; also: each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] ; also: I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] ; also: a test is a small paid job of its own
            [money_mixed] ; also: each job has its own price and is paid in money
            [past_complains] ; also: we write down what a good result is before I start
            [past_pushes] ; also: what's agreed changes only when we both say so in writing
            [past_boundary_push] ; also: one written task, one person who decides, messages in working hours
            [past_alias] ; also: the contract is with a company or person named in full
            [past_mixed] ; also: what's agreed changes only when we both say so in writing
            [product_bad] ; also: we promise buyers only what the product really does
            [polite] ; also: we talk to each other politely, and about the work
           *[none] {""}
        }. Signed, with { $rest ->
            [none] the whole payment
           *[stages] the first payment
        } made by { $start_by }, it counts as your yes; until then anything can be corrected. Where shall I send it?
    .price =
        I'm glad we agree. The next thing you get from me is the contract, and it says what we've settled:

        – price for the whole: { $price }
        – before the start: { $rest ->
            [none] the whole payment
           *[stages] the first payment; then each stage before it begins
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – changes only in writing, from both sides

        This message needs no confirmation: your signature and the payment by { $start_by } are the yes. Whatever you remember differently, mark it before you sign. Who signs on your side?
    .part =
        I'm glad we agree. The next thing you get from me is a short contract for this part:

        – the part: { $part }
        – its price: { $part_price }, { $rest ->
            [none] all of it before the start
           *[stages] the first payment before the start
        }{ $condition ->
            [money_future_promise] {"\u000A"}– the work is paid in money; a share can come on top
            [money_bulk] {"\u000A"}– each job has its own price and is paid before the next one begins
            [money_unrealistic_promise] {"\u000A"}– I answer for the quality, the amount and the date; sales depend on more than my work
            [money_free_work] {"\u000A"}– a test is a small paid job of its own
            [money_mixed] {"\u000A"}– each job has its own price and is paid in money
            [past_complains] {"\u000A"}– we write down what a good result is before I start
            [past_pushes] {"\u000A"}– what's agreed changes only when we both say so in writing
            [past_boundary_push] {"\u000A"}– one written task, one person who decides, messages in working hours
            [past_alias] {"\u000A"}– the contract is with a company or person named in full
            [past_mixed] {"\u000A"}– what's agreed changes only when we both say so in writing
            [product_bad] {"\u000A"}– we promise buyers only what the product really does
            [polite] {"\u000A"}– we talk to each other politely, and about the work
           *[none] {""}
        }
        – after it each of us is free to go on or not

        This message needs no confirmation: your signature and the payment by { $start_by } are the yes. Whatever you remember differently, mark it before you sign. Who signs on your side?
    .label = The contract is the yes
    .risk = Saves a letter and a wait, and money proves more than a word. What isn't in the contract doesn't count, so check it point by point.

walk-away-check-day =
    .plain = Are the contract and the first payment there? If not, don't start yet
    .named = { $deal_client }: are the contract and the first payment there? If not, don't start yet

# Declined

walk-away-refer = Is there a specialist you could recommend with a clear conscience?
    .label = Recommendation
    .why = A recommendation keeps the door open for you too. But don't pass contempt, fraud or unpaid work on to anyone.
walk-away-refer-someone = Yes, I'd recommend someone
walk-away-refer-nobody = No, better nobody

walk-away-decline-refer = A no with another way beside it. No reasons about the client, no complaint.

walk-away-decline-refer-name =
    .plain = Thank you for telling me about the project. I see what you need, and I'm not the right person for it. I know a specialist in this field who'd suit it better. Shall I pass on the contact?
    .fit = I've thought your task through, and someone with another focus will serve you better than me. So that you don't have to look for long, I can name you a person whose work I know. Would you like the contact?
    .time = I understand that you want to move on quickly. I won't take the project on, and I don't want to leave you without an answer: I know a colleague it could be just right for. Shall I connect you?
    .short = I see what you need. This one isn't for me, but I know someone who does such work well. Would you like the contact?
    .thing = Thank you for telling me about "{ $deal_thing }". I see what you need, and I'm not the right person for it. I know a specialist in this field who'd suit it better. Shall I pass on the contact?
    .label = Offer a contact
    .risk = The client gets help, you're remembered well. Ask your colleague before you send it.

walk-away-decline-refer-ask-first =
    .plain = I've read your task carefully. I won't take it on myself, but I can ask a colleague whether there's time for it, and I'd mention the task only, no names. What should I tell them, in two sentences?
    .deadline = Your project needs someone who has exactly this as a focus, and that isn't me. I'm glad to ask around among people I trust. When do you need someone by?
    .budget = I see what you're planning, and someone else is the better choice for it. If you like, I'll ask a colleague, who then decides freely and agrees on everything with you directly. Is that all right with you?
    .short = I see what you're after. I'll pass on this one, but I can ask a colleague about it. Would you like me to?
    .thing = I've read your task carefully. "{ $deal_thing }" isn't something I'll take on myself, but I can ask a colleague whether there's time for it, and I'd mention the task only, no names. What should I tell them, in two sentences?
    .label = Ask a colleague first
    .risk = Fair to both, since your colleague decides. It takes a message more.

walk-away-heard-refer-accepted = They'd like the contact

walk-away-colleague = Who do you recommend? Give the name and contact as they should stand in the message. Your colleague should know about it.
    .label = Contact
    .hint = For example: Sam Lee, sam@example.com, landing pages
    .why = Pass on a contact only with a yes, and tell your colleague what they should know about the client.

walk-away-hand-on = You promised a contact; here it is. After that the two of them agree on everything themselves.

walk-away-hand-on-contact =
    .plain =
        As promised, here's the contact:
        { $colleague }
        A short letter with the task and the date you need is the best start; you agree on price and terms directly. I wish you a good result. Is there anything else you need from me?
    .intro =
        Here's the person, and you're welcome to write:
        { $colleague }
        If you mention that I sent you, it will be quicker. The rest is between the two of you. Shall I let my colleague know when to expect your letter?
    .task =
        Here's who could help you with this:
        { $colleague }
        Attach an example of what you like; it saves a round of questions. All the best with the project.
    .short =
        The contact I promised:
        { $colleague }
        All the best with the project, and if the contact doesn't answer, tell me.
    .thing =
        As promised, here's the contact for "{ $deal_thing }":
        { $colleague }
        A short letter with the task and the date you need is the best start; you agree on price and terms directly. I wish you a good result. Is there anything else you need from me?
    .label = Pass on the contact
    .risk = The promise is kept. Tell your colleague honestly what you noticed.

walk-away-hand-on-introduce =
    .plain =
        As promised, here's who I had in mind:
        { $colleague }
        So that you don't have to explain everything twice, send me the task and the date in two sentences; I'll pass them on, and they'll write to you. From then on you agree on everything directly. What should I pass on?
    .intro =
        This is who I'd trust with it:
        { $colleague }
        If you like, I'll open a chat for the three of us, introduce you to each other and leave it again. Price and terms are up to the two of you. Shall I do that?
    .task =
        Here's the contact:
        { $colleague }
        You've already described the task to me. If you agree, I'll forward that description, without prices and without the rest of our letters, so that you don't begin from nothing. May I send it on?
    .short =
        The contact I promised:
        { $colleague }
        Shall I introduce you in one message, or would you rather write yourself?
    .thing =
        As promised, here's who I had in mind for "{ $deal_thing }":
        { $colleague }
        So that you don't have to explain everything twice, send me the task and the date in two sentences; I'll pass them on, and they'll write to you. From then on you agree on everything directly. What should I pass on?
    .label = Introduce them to each other
    .risk = The warmest way, and nothing has to be told twice. You stay in the middle for one more message.

walk-away-decline = A proper no: thanks, the decision, a good wish. No reasons about the client and no complaint.

walk-away-decline-short =
    .plain = Thank you for offering me the project. I see what it's about, and I won't be taking it on: it needs someone who works differently from me. I can write you two lines on what kind of specialist to look for. Would that help?
    .early = I've thought about your offer and would rather tell you early, so that you lose no time: I won't be taking this project on. On a freelance marketplace you'll find someone whose way of working suits it better. Shall I name two things to look at when you choose?
    .focus = I understand what you're looking for, and it isn't quite my kind of work. I'd rather leave it to someone it suits. If another task comes up one day, with a contract and prepayment, you're welcome to write.
    .short = Thank you for thinking of me. This project isn't for me, so I'll pass. Shall I say what kind of specialist suits it?
    .thing = Thank you for offering me "{ $deal_thing }". I see what it's about, and I won't be taking it on: it needs someone who works differently from me. I can write you two lines on what kind of specialist to look for. Would that help?
    .label = Short and correct
    .risk = Nothing to argue with. The client may ask why; you don't owe a list of reasons.

walk-away-decline-list =
    .plain = Thank you for the trust. I won't take the project on, but I'd like to leave you something useful: whoever does it will need the goal in one sentence, an example you like, the date and a budget. With those four you'll get offers you can compare. Shall I put them into a short form for you?
    .where = I see that you need someone soon. I'm not available for this one; on a freelance marketplace with escrow you'll see portfolios and reviews, and the payment is protected for both. Three offers side by side show quickly what's realistic. Do you know which kind of specialist to look for?
    .check = I've read everything you sent. I won't be the one to do it, and a good choice matters here: look at three similar works, ask how the person would go about yours, and start with a small paid part. Is there anything in my field you'd like to know before you look on?
    .short = I'll pass on this project. A tip for the search: task, example, date and budget in one letter bring the best offers. Would a short template for it help you?
    .thing = Thank you for the trust. I won't take on "{ $deal_thing }", but I'd like to leave you something useful: whoever does it will need the goal in one sentence, an example you like, the date and a budget. With those four you'll get offers you can compare. Shall I put them into a short form for you?
    .label = A no with a tip
    .risk = Leaves a good memory without naming anyone. It may bring another question.

walk-away-heard-no-accepted = They took it well

walk-away-farewell = They don't accept the no. One last friendly line; after it nothing needs an answer.

walk-away-farewell-last =
    .plain = I understand that you'd hoped for another answer. My decision stands. I hope you find someone who fits the project well, and I'm sure you will.
    .kind = I appreciate that you'd like to work with me. I've decided, and I'd rather be clear than keep you waiting. All the best with your project; I hope it turns out the way you want.
    .time = I see that it matters to you. I won't change my mind here, so please don't lose time on my account: the sooner you write to others, the sooner it can begin. Good luck with it.
    .short = Thank you, but my answer stays the same. I wish you success with the project.
    .thing = I understand that you'd hoped for another answer about "{ $deal_thing }". My decision stands. I hope you find someone who fits the project well, and I'm sure you will.
    .label = Last friendly line
    .risk = Ends it without a quarrel. Whatever comes after that may stay unanswered.

walk-away-farewell-useful =
    .plain = I understand that you'd hoped for another answer. It stays a no, so here's what may help you sooner than another talk with me: the goal in one sentence, an example you like and the date, sent to three specialists with similar work. Their questions will show you who's right for it.
    .kind = I appreciate that you'd like to work with me, and my decision stands. One piece of advice for the choice: ask to see a finished job like yours and what came of it, and begin with a small paid part. That shows more in a week than any promise. All the best with it.
    .time = I see that time matters to you, and I won't change my mind. The quickest way from here is a marketplace with escrow: you see work and reviews there, and your payment is protected. With the task, the date and the budget in your first letter, the answers will be to the point. Good luck with the project.
    .short = My answer stays the same, and I'd like to leave you something for the search: task, example, date and budget in one letter bring the best offers. I wish you success.
    .thing = I understand that you'd hoped for another answer about "{ $deal_thing }". It stays a no, so here's what may help you sooner than another talk with me: the goal in one sentence, an example you like and the date, sent to three specialists with similar work. Their questions will show you who's right for it.
    .label = A no with something useful
    .risk = They leave with a next step in hand. Whoever wants to go on arguing has one thing more to answer; you needn't.

walk-away-after = It ended properly, and your name stays clean. <b>You meet such clients mostly at the beginning</b>, and when you take anyone who comes. People who come through a recommendation or your own articles are rarely like that, so ask each satisfied client for one name. Put yourself in the client's place, attend to each project, keep your word, and value your time.

# Silence

walk-away-nudge = Ask once, kindly, without pressure. Silence after that is an answer.

walk-away-nudge-still-on =
    .plain = I'd like to plan the coming weeks properly, so one question: is the project still on for you? If you're putting it off, that's fine; tell me, and I'll take another one now and book you a later time. Which is it?
    .choice = No answer is often just a full week. So that it's easy for you, one word is enough: "on", "later" or "no". Each of them is fine, and I'll plan accordingly. Which word is it?
    .offer = My last message stands as it is. Before I give this time to someone else, I'd like to hear it from you: will the project go ahead? A yes or a no is enough.
    .short = A quick question for my planning: is it still on, or shall I give the time to another project for now?
    .thing = I'd like to plan the coming weeks properly, so one question: is "{ $deal_thing }" still on for you? If you're putting it off, that's fine; tell me, and I'll take another project now and book you a later time. Which is it?
    .label = Is it still on?
    .risk = Clear and without pressure. Don't ask a second time.

walk-away-nudge-hurdle =
    .plain = Perhaps something in my last message makes it hard to answer. Is it the terms, the timing, or something we haven't talked about? You don't have to decide on the project now: a word about what's in the way is enough, and I'll see what can be done about it. What is it?
    .step = Perhaps too much was to be settled at once. If it's easier, let's clear up only the next step: what would you need to know or have from me before we can go on? And if it's been put off, tell me, and I'll take other work in the meantime. How do things stand?
    .open = My last message stands, and I'm still ready to talk about it. If something in it was unclear or doesn't suit you, I'd rather know than guess. What's holding it up?
    .short = One question that needs no decision: what's in the way at the moment, and is it something I can change?
    .thing = Perhaps something about "{ $deal_thing }" makes it hard to answer. Is it the terms, the timing, or something we haven't talked about? You don't have to decide now: a word about what's in the way is enough, and I'll see what can be done about it. What is it?
    .label = What's in the way?
    .risk = Finds a hurdle that can be moved. The answer may be a new wish instead of a yes.

walk-away-heard-nudge-accepted = Yes, it's still on

walk-away-close = The second silence. One line that lets them go, and your time is yours again.

walk-away-close-release =
    .plain = I take it that the project isn't a priority for you right now, and that's fine. I'm giving the time to another one now. If it comes up again, write to me, and we'll see what's possible then.
    .plans = Plans change, I know that. I'm closing the matter on my side, so that neither of us has to think about it. Should you need it later, one message is enough.
    .wish = I won't disturb you any further with this. I wish you success with the project, whoever does it. If you want to come back to it, you know where to find me.
    .short = I'm closing this for now and taking on other work. If it comes up again, just write to me.
    .thing = I take it that "{ $deal_thing }" isn't a priority for you right now, and that's fine. I'm giving the time to another project now. If it comes up again, write to me, and we'll see what's possible then.
    .label = Let it go
    .risk = Frees your time and your head. Some clients answer precisely this letter.

walk-away-close-return =
    .plain = I'm closing this for now, so no answer is needed. If you take it up again, three lines are enough: what's needed, by when, and who decides. I'll look at my calendar then and name the price and the dates afresh, because both may have changed by that time.
    .plans = Plans change, and this one may come back. A short message is enough then, and we begin again with the task, the date and the terms, since mine may be different by that day. Until then I'm giving the time to other work.
    .wish = I won't write about this again, and I wish the project well. Should it come up later, this is the quickest way: one message with the task and the date, and I'll tell you what's possible then and on which terms.
    .short = I'm closing this for now. If it comes back, send me the task and the date, and I'll tell you what's possible then and at what price.
    .thing = I'm closing "{ $deal_thing }" for now, so no answer is needed. If you take it up again, three lines are enough: what's needed, by when, and who decides. I'll look at my calendar then and name the price and the dates afresh, because both may have changed by that time.
    .label = Close, and say how to resume
    .risk = Returning is easy, and old terms don't bind you. It sounds a shade firmer than a plain goodbye.

# Lines of the timeline

deal-event-client-judged = warning signs counted
deal-event-fraud-signs = signs of fraud
deal-event-tone-mended = respectful tone agreed
