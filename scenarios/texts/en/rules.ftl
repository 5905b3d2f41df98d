# The playbook's rules: what each says and why it works. Shown folded under "why", beside its id.

# Principles

rule-p1 = Decide before the talk what you won't give up and what you can trade. Hold those few points firmly and give way visibly on the rest: the client sees goodwill and accepts your terms more easily.
rule-p2 = Step into this very task: say how you'd solve it, show the cases that fit, and keep every promise at its time. The client is looking for someone who solves the problem right, on time and without errors, and your letters already show whether that's you.
rule-p3 = A bare "no" closes the door, so put another way beside it. Asked for "50% now, 50% after", for example: full prepayment, but split into 4 stages, each paid before it starts, with time for the whole project kept reserved.
rule-p4 = A serious concession should earn you something within this job, such as 20 to 40% on top for an NDA, because you can't show the work. A discount today for a big order someday earns nothing.
rule-p5 = Show first that you understand, then explain why not: "Yes, you want sales sooner. That's exactly why I won't write it badly in a day: audience, competitors, structure, 5 days, and it will work." A plain "impossible, 5 days" sends the client away.
rule-p6 = Give every demand its reason: cases for the price, the complexity for the time, evidence for a proposal. A client who knows why decides with a clear head, and more often for you.
rule-p7 = Ask questions, and don't be the first to break off. Someone who is already talking the task through with you says yes more easily.
rule-p8 = Be courteous to the client and to yourself. Tact softens stubbornness, but insults, familiarity and contempt needn't be swallowed: a toxic client costs more self-respect than the job pays.
rule-p9 = Read how much the client knows: nothing obvious for an expert, no trade words for a layman. And say exactly what your service includes, since clients mix up neighbouring trades and then expect more.
rule-p10 = Explain and present, but don't push or trick. What is bought under pressure leaves no trust behind, and a good relation is worth more than one sale.

# Price

rule-pr1 = Name the price yourself, as any shop does: the client doesn't know it, fears to overpay, and finds dumping prices on the net. If the client names a low sum first, show why the work costs more; 2 to 2.5 times the first offer has been agreed that way. Only agencies and employers with a set budget are asked for their range.
rule-pr2 = First the task, related work and options, then the price, in your first or second letter. Or break the service into its items: audience and competitors, unique offer, benefits, structure, writing, proofreading. A price with contents no longer sounds high.
rule-pr3 = Prices in one market run from 5 roubles per 1,000 characters to 15,000 for a text, so say how yours differs. An analogy from the client's life helps: renovating a flat costs by its area, the materials and the craft.
rule-pp1 = Speak of prepayment after the price, once the client has seen your work. A contract with a registered business, payment in stages (easier than 50,000 to 150,000 at once) and a guarantee, such as 50% back for a missed deadline, make it a small step; name times with a margin. Without cases to show, better not count on it yet.
rule-ra1 = Announce a raise at least one month ahead, as a decision with its reason, not as "what do you think?". Then go through with it, or it looks like a failed trick. The easiest moment is the renewal of a contract after 6 or 12 months.
rule-di1 = If you don't want to give a discount, explain through the client's own benefit why it doesn't pay, and stay firm: a concession without a reason makes your work look worth less. Regret is fine; there is nothing to apologise for.
rule-di2 = Give a discount only for something in return, such as a longer deadline or fewer services, or for effort you really save, shown openly: a text with a new structure is 10,000, the second on the same structure 6,000. Clients like a price they can see through.
rule-di3 = A discount has to serve both of you. A job that earns too little gets dropped in the end, and then it wasn't worth starting.

# Boundaries

rule-bo1 = Agree the boundaries right at the start, from late calls to a report every 15 minutes. What was said on the first day can't offend anybody on the tenth.
rule-bo2 = Make it plain to both when you can be called, when you answer and at which stage the work is. A client who knows that has no reason to worry, or to check.
rule-bo3 = Give way where it costs you nothing: the client's messenger, calls in working hours. The easier you are to reach, the sooner a client becomes a regular one.
rule-bo4 = When demands outgrow the pay, the format or your share of responsibility, calmly name your terms for them. Losing an order is sometimes better than taking on one that doesn't suit you.

# Understanding the task

rule-br1 = Find out exactly what is wanted and which result is expected, by a brief or by questions on the phone. Clients often put a task loosely, and guessing is paid for later.
rule-br2 = A brief isn't enough. Clients leave out what seems irrelevant to them, and that is often where the important detail hides, so collect more.
rule-br3 = Ask again: ten extra questions beat one mistake. "Do I understand correctly that…", followed by the task in your own words, gives the client the chance to correct you in time.
rule-br4 = If a present client hasn't sent what you need, write and ask again, as often as it takes. Someone who isn't a client yet is asked once: is the order still on; if it's postponed, I'll take another project now and book you other time.
rule-br5 = Some people can't put their thoughts in writing, so call them. Write your questions down beforehand and make sure each one gets its answer.
rule-br6 = Explain the stages and the part the client plays in them. Good work comes only out of feedback, and the client who knows when it's needed gives it.

# Persuading

rule-pe1 = Ask first why the client decided so. It shows respect, and it may turn out that you were missing a piece of the picture.
rule-pe2 = Persuade with arguments, cases and evidence, agreeing first: "You're right, the competitor's text is great. But your advantages differ; how would your clients learn of them? Let's do this…" Nobody has to lose the argument.
rule-pe3 = Offer several ways and let the client choose. The last word stays with the client, and every option is one you can stand behind.
rule-pe4 = If the client insists on what will harm the result, decline, or agree with a written note that you don't answer for the outcome. Silent obedience makes the failure yours.
rule-pe5 = Owners of small firms are often glad of advice; people in large ones pass on what has already been decided. There, state your position once and don't fight.

# Remarks on the work

rule-re1 = Agree beforehand which changes are included: everything within the task, say, or a fixed number of rounds, while changed conditions cost extra. Then a later wish is simply an order, not a dispute.
rule-re2 = Find out what exactly doesn't fit and why, and show you're ready to mend it as soon as it's clear. Half the remarks shrink when they are named.
rule-re3 = Neither fix everything blindly nor refuse. Take the objective remarks, and discuss those that would harm the result: that is what the client pays a specialist for.
rule-re4 = Tell your error from extra work. A chatty text where a business letter was ordered: redo it or refund. A short text ordered, then a long one wanted: that's new work, and it's paid.

# Conflict

rule-co1 = Stay polite and wise, and don't prove that you know better, even when you're right. Winning the argument usually costs the client.
rule-co2 = Put yourself in the client's place: they paid and got something else than they expected. Look neutrally at both sides, and the compromise becomes visible.
rule-co3 = Listen, show that you understand, find what exactly is wrong, and only then offer solutions. In that order, people are ready to hear them.
rule-co4 = Master your feelings first: the client is a partner, not an enemy. Blame, arguing, excuses and self-defence only feed the quarrel; a calm tone lets it end.
rule-co5 = If the fault is yours, admit it and mend it. Everyone errs sometimes, and excellent terms with a client are worth more than being an unrecognised genius without work.
rule-co6 = If you're wholly right and no argument is heard, return the money and part. It costs less than the quarrel would.
rule-co7 = Put every agreement in a contract or a letter. After a call, write down the main points and have them confirmed: what is written needs no memory and no dispute.

# Walking away

rule-wa1 = Somebody neglects you and thinks they do you a favour by giving you work: decline at once. Your self-respect is worth more than the order.
rule-wa2 = Several specialists before you, and every one was bad: most likely you'd be next. Look closer all the same, since it may just be bad luck.
rule-wa3 = No pay, but a promise, such as half of the profit: the profit won't come, while your time is spent for certain.
rule-wa4 = Somebody who manipulates, or pushes their terms without pause, before the work begins won't stop once it has.
rule-wa5 = A full, steady load promised at once usually comes paired with a low price. Much work for little pay is a doubtful gift.
rule-wa6 = Super results for little money: one text to sell a million, a hundred roubles of advertising to bring crowds. Such hopes can't be met, so the blame would be yours.
rule-wa7 = Too much attention wanted, obscure demands, dubious tasks: all of it wears you down before any result. Notice it early.
rule-wa8 = "This costs 2, 3, 5 times less, you're cheating": somebody who belittles the work before it starts won't value it afterwards.
rule-wa9 = Contests, free tests, payment later, and a reputation no search engine knows, from a fresh address under an alias: that's a hunt for freebies, so your time is better kept.
rule-wa10 = A bad product can't be made into candy, by words or design. The disappointment would land on you.
rule-wa11 = Decline correctly and without complaint; you never even worked together. A polite farewell costs nothing and leaves your name clean.
rule-wa12 = Beginners meet such clients most. Referrals and your own publications bring "warm" clients, with whom it hardly ever happens, so it does get better.
rule-wa13 = All of it in one line: put yourself in the client's place, attend to each project, keep your word, and value your time.
