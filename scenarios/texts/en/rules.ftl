# The playbook's rules: what each says and why it works. Shown folded under "why", beside its id.

# Principles

rule-p1 = Decide before the talk what you won't give up and what you can trade. Hold those few points firmly and give way visibly on the rest: the client sees goodwill and accepts your terms more easily.
rule-p2 = No template answers: get into this task, say how you'd solve it, show past work that fits, and keep every promise on time. The client is looking for someone who solves the problem right, on time and without errors, and your messages already show whether that's you.
rule-p3 = A bare "no" closes the door, so put another way beside it. Asked for "50% now, 50% after", for example, offer full prepayment split into 4 stages, each paid before it starts, with your time reserved for the whole project.
rule-p4 = A serious concession should earn you something within this job: an NDA, for example, adds 20 to 40% to the price, because you can't show the work. A discount today for a big project someday earns you nothing.
rule-p5 = Show first that you understand, then explain why not: "Yes, you want sales sooner. That's exactly why I won't write it badly in a day: audience, competitors, structure, 5 days, and it will work." A plain "impossible, 5 days" sends the client away.
rule-p6 = Back every demand with a reason: past work for the price, complexity for the deadline, evidence for a proposal. A client who knows why decides with a clear head, and more often for you.
rule-p7 = Ask questions, and don't be the first to break off. Someone who is already talking the task through with you says yes more easily.
rule-p8 = Be courteous to the client and to yourself. Tact softens stubbornness, but you don't have to swallow insults or contempt: a toxic client costs you more than the job pays, so decline.
rule-p9 = Read how much the client knows: don't explain the obvious to an expert or use jargon with a beginner. And say exactly what your service includes: clients mix up neighbouring trades and then expect more.
rule-p10 = Explain and present, but don't push or trick. A sale made under pressure leaves no trust behind, and a good relationship is worth more than one sale.

# Price

rule-pr1 = Name the price yourself, as any shop does: the client doesn't know it, is afraid of overpaying, and finds rock-bottom prices online. If the client names a low figure first, show why the work costs more; that way, deals have closed at 2 to 2.5 times the first offer. Ask for a range only from agencies and employers with a set budget.
rule-pr2 = First the task, related work and options; then the price, in your first or second message. Or break the service into parts: audience and competitors, unique offer, benefits, structure, writing, proofreading. A price looks smaller when you can see what's in it.
rule-pr3 = Prices in one market vary enormously (in the source: from 5 roubles per 1,000 characters to 15,000 for one text), so say what makes yours different. An analogy from the client's life helps: the cost of renovating a flat depends on its size, the materials and the workmanship.
rule-pp1 = Bring up prepayment after the price, once the client has seen your work. A contract with a registered business, payment in stages (easier than 50,000 to 150,000 at once) and a guarantee, such as 50% back if you miss the deadline, make it easy to accept; leave a margin in your dates. With no past work to show, don't count on it yet.
rule-ra1 = Announce a raise at least one month ahead, as a decision with a reason, not as "what do you think?". Then go through with it: after a refusal, don't work at the old rate. The easiest moment is when a 6- or 12-month contract comes up for renewal.
rule-di1 = If you don't want to give a discount, explain why it wouldn't pay off for the client, and stay firm: a concession without a reason makes your work look worth less. Regret is fine; there is nothing to apologise for.
rule-di2 = Give a discount only for something in return, such as a longer deadline or fewer services, or for effort you really save, shown openly: a text with a new structure is 10,000, the second on the same structure 6,000. Clients trust a price they can follow.
rule-di3 = A discount has to serve both of you. A job that makes a loss gets dropped in the end, and then it wasn't worth starting.

# Boundaries

rule-bo1 = Agree on boundaries right at the start: late calls, a report every 15 minutes. What was said on day one offends nobody on day ten.
rule-bo2 = Make it clear when you can be called, when you reply and what stage the work is at. A client who knows that has no reason to worry or to check up on you.
rule-bo3 = Give way where it costs you nothing: the client's messenger, calls in working hours. Clients come back to people who are easy to work with.
rule-bo4 = When demands outgrow the pay, the format or your responsibility, calmly name your terms for them. Sometimes losing the job is better than taking it.

# Understanding the task

rule-br1 = Find out exactly what is wanted and what result is expected, with a brief or questions by phone. Clients often describe a task loosely, and guessing costs you later.
rule-br2 = A brief isn't enough. Clients leave out what seems irrelevant to them, and that's often where the important detail hides, so keep asking.
rule-br3 = Ask again: ten extra questions beat one mistake. "Do I understand correctly that…", followed by the task in your own words, lets the client correct you in time.
rule-br4 = If a current client hasn't sent what you need, ask again, as often as it takes. Ask someone who isn't a client yet only once: is the project still on? If it's postponed, tell me, and I'll take another project now and book you a later slot.
rule-br5 = Some people can't put their thoughts in writing, so call them. Write your questions down first and make sure each one gets answered.
rule-br6 = Explain the stages and what you need from the client at each. Good work depends on feedback, and clients give it when they know when it's needed.

# Persuading

rule-pe1 = First ask why the client decided this way. It shows respect, and you may be missing part of the picture.
rule-pe2 = Persuade with arguments, examples and evidence, and agree first: "You're right, the competitor's text is great. But your advantages differ; how would your clients learn of them? Let's do this…" Nobody has to lose the argument.
rule-pe3 = Offer several options, all of which you can stand behind. The last word stays with the client.
rule-pe4 = If the client insists on what will harm the result, decline, or agree with a written note that you aren't responsible for the outcome. If you go along silently, the failure is yours.
rule-pe5 = Small-business owners are often glad of advice; people in large companies pass on what has already been decided. There, state your view once and don't fight.

# Remarks on the work

rule-re1 = Agree in advance which changes are included: everything within the task, say, or a fixed number of rounds; a changed task costs extra. Then a later wish is simply extra work, not a dispute.
rule-re2 = Find out what exactly doesn't fit and why, and show you're ready to fix it once it's clear. Many complaints shrink once they're put into words.
rule-re3 = Neither fix everything blindly nor refuse. Take on the objective comments and discuss those that would harm the result: that's what the client pays a specialist for.
rule-re4 = Tell your own mistake from extra work. A chatty text where a business letter was ordered: redo it or refund. A short text ordered, then a long one wanted: that's extra work, and it's paid.

# Conflict

rule-co1 = Stay polite and don't try to prove you know better, even when you're right. Win the argument and you usually lose the client.
rule-co2 = Put yourself in the client's place: they paid and didn't get what they expected. Look at both sides neutrally, and look for the compromise.
rule-co3 = Listen, show that you understand, find what exactly is wrong, and only then offer solutions. Heard first, people are ready to listen.
rule-co4 = Get your feelings under control first: the client is a partner, not an enemy. Blame, arguing, excuses and self-defence only feed the fight; a calm tone lets it end.
rule-co5 = If the mistake is yours, admit it and fix it. Everyone slips up, and a client on good terms is worth more than being right.
rule-co6 = If you're completely right and the client won't hear any argument, refund the money and part ways. It costs less than the fight.
rule-co7 = Put every agreement in a contract or an email. After a call, write down the main points and have them confirmed: then nobody has to rely on memory.

# Walking away

rule-wa1 = Somebody ignores you and acts as if hiring you were a favour: decline at once. Your self-respect is worth more than the job.
rule-wa2 = Several specialists before you, and every one was bad: most likely you're next. Still, look closer; it may just be bad luck.
rule-wa3 = No pay but a promise, such as half the profit: the profit is a maybe, the time you spend is certain.
rule-wa4 = Somebody who manipulates you or keeps pushing their terms before the work begins won't stop once it has.
rule-wa5 = A promise of full, steady work from day one usually comes with a low price. A lot of work for little pay is no gift.
rule-wa6 = Miracles on a tiny budget: one text to sell a million, a hundred roubles of advertising to bring crowds. That can't be done, and you'd get the blame.
rule-wa7 = Constant attention, unclear demands, dubious tasks: it all wears you down before there's any result. Spot it early.
rule-wa8 = "This costs 2, 3, 5 times less, you're cheating": somebody who belittles the work before it starts won't value it afterwards.
rule-wa9 = Contests, free tests, payment later, and a reputation no search engine knows, from a fresh address under an alias: that's someone hunting for free work. Keep your time.
rule-wa10 = A bad product can't be turned into candy with words or design. The disappointment would land on you.
rule-wa11 = Decline politely and without complaining; a courteous goodbye costs nothing and keeps your name clean.
rule-wa12 = Beginners meet such clients most often. Referrals and your own articles bring "warm" clients, who rarely behave like this, so it does get better.
rule-wa13 = In one line: put yourself in the client's place, attend to each project, keep your word, and value your time.
