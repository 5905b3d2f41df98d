# Secrecy or exclusivity: priced, limited, or in exchange for something of this job (P4).

nda = NDA, no portfolio, exclusivity

# What is asked, and what to look at before signing

nda-demand = What does the client want you to sign?
    .label = What is asked
    .why = What can't be shown costs you new clients. What forbids other work costs you income, so it weighs more.
nda-demand-secret = An NDA: everything secret
nda-demand-ghost = No name, no portfolio
nda-demand-exclusive = No other clients at all
nda-demand-rivals = None of their competitors

nda-look =
    Before you sign, read for three things:
    – <b>How long</b> does it last, and does it end at all?
    – <b>What exactly</b> is secret? "Everything" is too much: your skills and whatever is public anyway should stay free.
    – <b>What happens</b> if it's broken: is there a penalty, how high, and who has to prove it?
    { $demand ->
        [exclusive] And for exclusivity: is the time really paid in full, and from which day are you free again?
        [rivals] And for the ban: which companies by name, which market, until which day?
        [ghost] And for work without a name: may you say at least what kind of work you do, and for what kind of client?
       *[secret] And the portfolio: does it forbid only your client's data, or the finished work as well?
    }
    If something isn't clear, ask about it in writing. These are things to look at, not legal advice; where a lot is at stake, let a lawyer read it.

nda-price = What is the price of the job without these terms? Skip it to name only a percentage.
    .label = Price
    .hint = For example: $1,500
    .why = The surcharge is worked out from it, to the cent.

nda-surcharge =
    .plain = How much more should it cost with these terms? Tap one, or write your own percentage. 20% fits short or narrow terms; 40% fits work that may never be shown; a ban on other clients may be worth more.
    .priced =
        How much more should it cost with these terms?
        – 20%: <b>{ $price_low }</b>
        – 30%: <b>{ $price_middle }</b>
        – 40%: <b>{ $price_high }</b>
        Tap one, or write your own percentage. 20% fits short or narrow terms; 40% fits work that may never be shown; a ban on other clients may be worth more.
    .label = Surcharge
    .hint = For example: 30%
    .why = Work that can't be shown brings no new clients. The surcharge pays for that.

nda-reckoned =
    .plain = With these terms: <b>{ $surcharge }</b> on top of the price. Say it calmly: it isn't a penalty, it makes up for the work these terms will cost you.
    .priced = With these terms: <b>{ $new_price }</b>, that's { $surcharge_sum } more. Say it calmly: it isn't a penalty, it makes up for the work these terms will cost you.

nda-instead = If the client finds the surcharge too high, which one thing would be enough for you instead?
    .label = May be shown
    .why = Then there's never a bare no: full secrecy has its price, a little less of it is free.
nda-instead-anonymous = A case without names
nda-instead-date = The work, after a date
nda-instead-private = In person or behind a password
nda-instead-reference = A written reference

nda-months = How many months could you live with that, at most?
    .label = Months
    .hint = For example: 6 months
    .why = A ban without an end can cost you more than the whole job brings.

# The answer: secrecy

nda-answer = Agree with the wish first: secrecy isn't aimed at you. Then name its price, or the way that costs them nothing.

nda-answer-surcharge =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and I'll work that way. It does mean that this job brings me no new clients, since I can't show it; with these terms the price is therefore { $surcharge } higher. In return you get complete discretion, for as long as the agreement says. Would you send me the text, so that I can read it before signing?
    .calm = Discretion is part of good work, so yes. Clients usually find me through what I've done, and this work will be invisible. That's what the { $surcharge } on top is for; nothing else about the job changes, neither the dates nor what's included. Do you have a text of your own for this, or shall we keep it to one page?
    .plan =
        This is how it can go:
        1. you send the agreement and I read it
        2. with these terms the price is { $surcharge } higher, because I can't show the work
        3. we both sign, and I begin
        I see how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. When can you send the text?
    .short = Yes, I can work under these terms, with { $surcharge } on top: work nobody may see brings me no next client, and the surcharge makes up for that. Shall I look at the text of the agreement?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and I'll work that way. It does mean that this job brings me no new clients, since I can't show it. With these terms it comes to { $new_price } instead of { $price }; the extra { $surcharge_sum } makes up for that, and you get complete discretion. Would you send me the text, so that I can read it before signing?
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. I'll handle "{ $deal_thing }" that way. Since I can't show it afterwards, it comes to { $new_price } instead of { $price }; the extra { $surcharge_sum } makes up for the clients it would have brought. Would you send me the text, so that I can read it before signing?
    .label = Yes, at a surcharge
    .risk = You're paid for what you give up. A client with a fixed budget may prefer less secrecy.

nda-answer-show =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Names, figures and plans stay secret in any case, and I'll sign that at the usual price. One thing I'd ask for in return: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. { $instead ->
            [reference] What it says is entirely up to you.
           *[other] You see it beforehand, and nothing goes out without your yes.
        } Would that be all right with you?
    .calm =
        Let's protect exactly what needs protecting: your data, your customers, your plans. All of that stays with me, in writing. What I'd need in return is small: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. If that's possible, the price stays as it is. Is there anything too sensitive even for that?
    .plan =
        My suggestion at the usual price:
        – secret, without an end: names, figures, plans, access data
        – allowed to me: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        – { $instead ->
            [reference] what it says is up to you
           *[other] before that I send it to you for your approval
        }
        Does that cover what you're concerned about?
    .short =
        I'll sign confidentiality at the usual price, if this stays possible: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. { $instead ->
            [reference] What it says is entirely up to you.
           *[other] You see it beforehand, and nothing goes out without your yes.
        } Do we agree on that?
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. With "{ $deal_thing }" names, figures and plans stay secret in any case, and I'll sign that at the usual price. One thing I'd ask for in return: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. { $instead ->
            [reference] What it says is entirely up to you.
           *[other] You see it beforehand, and nothing goes out without your yes.
        } Would that be all right with you?
    .label = Usual price, one thing allowed
    .risk = Often accepted, and you have something to show. Large companies sometimes can't change their text.

nda-answer-choice =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and there are two ways:
        A. Everything stays secret for good, { $surcharge } on top, as I can't show the work
        B. Your data stays secret, the price is the usual one, and this is allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        The work is the same in both. Which one suits you?
    .calm =
        It depends on how far the secrecy should go. If nothing at all may be seen, the job costs { $surcharge } more, because it can't bring me the next client. If it's about your data and your name, the usual price is enough, and this stays possible: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. What matters most to you here?
    .plan =
        Here are both versions, so that you can think them over:
        – complete secrecy: { $surcharge } on top
        – secrecy of names, figures and plans: no surcharge, and I'm allowed this: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        Either one fits on a page. Which one shall I write down?
    .short =
        It's your choice: everything secret with { $surcharge } on top, or the usual price with this allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. Which do you prefer?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and there are two ways:
        A. Everything stays secret for good: { $new_price }, as I can't show the work
        B. Your data stays secret, the price stays { $price }, and this is allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown only in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        The work is the same in both. Which one suits you?
    .label = Two ways to choose from
    .risk = The client decides, and nobody was refused. Both have to be fine with you.

nda-insist = The client wants the secrecy without paying for it. Stay friendly: explain once more, or ask for something that costs them nothing.

nda-insist-case =
    .plain = I see that there's no room for a surcharge, and I'd still like to find a way. Let's sign an agreement that protects everything sensitive and leaves one thing open: I may describe the task and the solution as an anonymised case, without names, figures or pictures of yours. You read it first. Then the price stays as it is. Shall I send you the wording of that sentence?
    .calm = Your budget is fixed, I understand. Then I suggest the same agreement with one added sentence: an anonymised case is allowed, approved by you beforehand. Nobody can tell who it's about, and I have something to show. Would that sentence be possible?
    .plan =
        A way without a surcharge:
        – the agreement as you have it
        – one addition: an anonymised case, only with your approval
        – price and dates unchanged
        Shall I send you the addition, so that you can have it checked?
    .short = I see, no surcharge. Then let's add one sentence to the agreement: an anonymised case is allowed once you've approved it. Can we do it like that?
    .price = I see that there's no room for a surcharge. Then let's leave it at { $price } and add one sentence to the agreement: I may describe the task and the solution as an anonymised case, without names, figures or pictures of yours, and you read it first. Shall I send you the wording of that sentence?
    .label = NDA with a case allowed
    .risk = Costs the client nothing and leaves you something to show. It needs a change in their text.

nda-insist-reasons =
    .plain = I understand that such an agreement is routine for you. For me it's more than paper: clients come to me because they've seen something I made. A job that stays invisible has to earn that as well, and that's what the { $surcharge } is for. The secrecy itself I'll keep without a second thought. Which matters more to you here: the price, or that nothing can be seen?
    .calm = You're right, many people sign such things without a word, and afterwards they have months of work they can't show anyone. I'd rather name it openly: { $surcharge } for work that never appears. If less secrecy is enough, it gets cheaper at once. What exactly must stay between us?
    .plan = I see why you ask. Why { $surcharge }, in three sentences: work I can show brings me more work. This job can't. So it has to make up for that by itself. If a part of it may be seen, the surcharge gets smaller. Which part could that be?
    .short = I understand that it looks like a fee for a signature. It isn't: the { $surcharge } is for the clients I won't win with this work. If something may be shown, we don't need it. What could that be?
    .label = Explain it once more
    .risk = The surcharge no longer looks arbitrary. A client bound by a budget can't pay for reasons.

nda-insist-reference =
    .plain = I see that the surcharge doesn't fit. Then let's keep full secrecy and the usual price, with a small favour in place of the surcharge: after the handover you write me a short reference, three or four sentences about working together, with no details of the project, which I may show to new clients. Would you do that?
    .calm = I understand that you can't pay more, and that nothing may be seen. Then there's something that costs you ten minutes: a few signed sentences about the way I work, which I may pass on. The project itself stays out of it. Would that be possible instead of the { $surcharge }?
    .plan =
        Here's a way that costs you no money:
        – full confidentiality, as you need it
        – the usual price
        – after acceptance a short written reference, without details
        Shall I put these three points into the agreement?
    .short = Full secrecy at the usual price, and after the handover a short reference from you that I may show. Is that a fair exchange?
    .label = A reference in place of money
    .risk = Easy for the client and useful to you. It counts only once it's written.

# The answer: exclusivity, a ban on competitors

nda-answer-ban = A ban on other work is either paid for, or it has an end and a short list. First show that you understand the worry.

nda-answer-ban-priced =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. I can promise that for { $months ->
            [one] one month
           *[other] { $months } months
        }: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }. During that time I turn work away, so the price is { $surcharge } higher. In return you know that nobody else profits from what we find out together. Which day should it start?
    .calm =
        That's possible, with a clear end. For { $months ->
            [one] one month
           *[other] { $months } months
        } it would be: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }. This job has to cover what I can't earn elsewhere, hence { $surcharge } on top; after that I'm free again. Would that time be long enough for you?
    .plan =
        It could look like this:
        – the term: { $months ->
            [one] one month
           *[other] { $months } months
        }, from the day we sign
        – in this time: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }
        – the price: { $surcharge } on top, since I turn down work for it
        – it can be extended in writing, on the same terms
        When would it begin?
    .short =
        Yes, for { $months ->
            [one] one month
           *[other] { $months } months
        } and at { $surcharge } on top: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }. After that I'm free again. Does that cover your plans?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. I can promise that for { $months ->
            [one] one month
           *[other] { $months } months
        }: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }. During that time I turn work away, so it comes to { $new_price } instead of { $price }. The extra { $surcharge_sum } covers what I can't earn elsewhere. Which day should it start?
    .label = Priced, with an end
    .risk = What you give up is paid for. Check that the surcharge really covers the work you'd lose.

nda-answer-ban-limited =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. { $demand ->
            [exclusive] At the usual price I can't turn everyone else away, but I can give your project first place: for { $months ->
            [one] one month
           *[other] { $months } months
        } your dates come before all others, and other work gets only the time that yours leaves free. Your data stays secret in any case, with no end date. Which dates matter most to you?
           *[rivals] At the usual price I can't turn everyone else away, but I can turn away those who really matter: you name up to three companies, and for { $months ->
            [one] one month
           *[other] { $months } months
        } I won't work for them. Your data stays secret in any case, with no end date. Which three would they be?
        }
    .calm =
        { $demand ->
            [exclusive] I understand the worry. A calendar with nothing else in it would cost you a lot, so let's be more exact: for { $months ->
            [one] one month
           *[other] { $months } months
        } your project comes first, at no extra charge. I plan your dates before any others and take on other work only where it doesn't get in their way. Everything I learn here stays confidential afterwards too. Which weeks matter most to you?
           *[rivals] I understand the worry. A general ban would cost you a lot and wouldn't help much, so let's be more exact: up to three names that you choose, for { $months ->
            [one] one month
           *[other] { $months } months
        }, at no extra charge. And everything I learn here stays confidential afterwards too. Who would you put on the list?
        }
    .plan =
        { $demand ->
            [exclusive]
                At the usual price, this is possible:
                – first place for your project: your dates come before all others
                – for this long: { $months ->
            [one] one month
           *[other] { $months } months
        }
                – your data: secret, with no end date
                Which dates should I put down first?
           *[rivals]
                At the usual price, this is possible:
                – a list of up to three companies
                – for these: no work from me, for { $months ->
                    [one] one month
                   *[other] { $months } months
                }
                – your data: secret, with no end date
                Would you send me the names?
        }
    .short =
        { $demand ->
            [exclusive] Without a surcharge: for { $months ->
            [one] one month
           *[other] { $months } months
        } your dates come before all others, and I take on other work only in the time they leave. Your data stays secret beyond that. Which dates matter most?
           *[rivals] Without a surcharge: up to three companies that you name, for { $months ->
            [one] one month
           *[other] { $months } months
        }. Your data stays secret beyond that. Which companies would they be?
        }
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. { $demand ->
            [exclusive] At the usual price for "{ $deal_thing }" I can't turn everyone else away, but I can give it first place: for { $months ->
            [one] one month
           *[other] { $months } months
        } your dates come before all others, and other work gets only the time that they leave free. Your data stays secret in any case. Which dates matter most to you?
           *[rivals] At the usual price for "{ $deal_thing }" I can't turn everyone else away, but I can turn away those who really matter: you name up to three companies, and for { $months ->
            [one] one month
           *[other] { $months } months
        } I won't work for them. Your data stays secret in any case. Which three would they be?
        }
    .label = Limited, at no charge
    .risk = Meets the real worry and keeps your market open. Check first that you can keep to it with the clients you have.

nda-answer-ban-choice =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Two ways for { $months ->
            [one] one month
           *[other] { $months } months
        }:
        A. The whole ban, { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }: { $surcharge } on top, because I turn work away
        { $demand ->
            [exclusive] B. First place for your dates, other work only in the time they leave, at the usual price
           *[rivals] B. Up to three companies that you name, at the usual price
        }
        In both, your data stays secret. Which one is closer to what you need?
    .calm =
        It depends on how wide it should be. For { $months ->
            [one] one month
           *[other] { $months } months
        } I can offer both: everything you ask for, { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }, at { $surcharge } on top; { $demand ->
            [exclusive] or first place for your dates at no charge. What worries you more: that I work for others at all, or that your dates might slip?
           *[rivals] or a list of up to three names at no charge. What worries you more: the market as a whole, or certain companies?
        }
    .plan =
        So that you can choose:
        – wide: { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }, for { $months ->
            [one] one month
           *[other] { $months } months
        }, { $surcharge } on top
        { $demand ->
            [exclusive] – narrow: first place for your dates over the same time, usual price
           *[rivals] – narrow: up to three companies for the same time, usual price
        }
        Either goes into one paragraph of our contract. Which one shall I write?
    .short =
        For { $months ->
            [one] one month
           *[other] { $months } months
        }: the whole ban at { $surcharge } on top, { $demand ->
            [exclusive] or first place for your dates at the usual price
           *[rivals] or up to three names at the usual price
        }. Which do you prefer?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else during this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Two ways for { $months ->
            [one] one month
           *[other] { $months } months
        }:
        A. The whole ban, { $demand ->
            [exclusive] no other projects
           *[rivals] no projects for your competitors
        }: { $new_price }, because I turn work away
        { $demand ->
            [exclusive] B. First place for your dates, other work only in the time they leave, for the usual { $price }
           *[rivals] B. Up to three companies that you name, for the usual { $price }
        }
        In both, your data stays secret. Which one is closer to what you need?
    .label = Wide or narrow
    .risk = The client sees what width costs. Have both ready to sign.

nda-insist-ban = The client wants the whole ban for nothing. Usually there's one fear behind that: what you learn here might reach a competitor. Answer that fear.

nda-insist-ban-notice =
    .plain = I see that you don't want to pay for a gap in my calendar, and I can't keep one for nothing. Here's something in between: before I accept a project from one of your competitors, I tell you first. If you want that time for yourself, you book it at the usual price. If not, I'm free to accept. Would that give you enough certainty?
    .calm = Your worry is clear: that I'm suddenly busy for the other side. Let's settle it this way: I write to you before I say yes to a competitor, and you have two working days to book the time yourself. It costs nothing. Shall we put that into the contract in place of the ban?
    .plan =
        In place of a ban:
        – I let you know before I take on a competitor
        – for two working days you may book that time for yourself
        – if you don't, I'm free to accept
        That means no { $surcharge } on top for you and no empty weeks for me. Does that work for you?
    .short = I understand the worry. Instead of a ban: when a competitor asks, you hear it first, and for two working days the time is yours to book. Is that enough?
    .label = You hear it first
    .risk = Gives certainty without closing your market. You have to keep your word about the notice.

nda-insist-ban-data =
    .plain = What you're really protecting is what I learn here: figures, plans, what works and what doesn't. I'll sign for that with no end date and at the usual price, with a list of what is secret. A competitor might then get my time, but nothing of yours. A ban on top would cost { $surcharge } and protect nothing more. What must be on that list?
    .calm = I understand the fear that the same idea turns up at a competitor's. What helps against it is this: nothing made for you is ever used again for anyone else, and I'll sign that without a surcharge. Then it makes no difference who else I work for. Which points should I put down?
    .plan =
        At the usual price I sign this:
        – nothing made for you is reused for others
        – your data and plans stay secret, with no end date
        – no competitor's project of the same kind while I'm working on yours
        Does that cover what the ban is for?
    .short = I see what you want to protect. I'll sign that nothing of yours is used for anyone else, with no end date and no surcharge. What else should be protected?
    .label = Protect the data instead
    .risk = Goes to the heart of the fear and costs you nothing. Some clients want the ban on principle.

# Something else in return, or a kind no

nda-worth = They accept neither the surcharge nor a limit. Would you sign for something else in this job, or rather not?
    .label = Worth it
    .why = You don't give this away, but the return needn't be money. A promise of later work doesn't count.
nda-worth-trade = Sign, for something in return
nda-worth-leave = Rather not

nda-in-return = What would you want in return, within this very job?
    .label = In return
    .hint = For example: full prepayment, or two weeks more time
    .why = A serious concession earns something. What it earns goes into the letter.

nda-trade = Now your signature has its return. Name it as a condition, calmly.

nda-trade-exchange =
    .plain =
        I see that neither the price nor the text can change on your side, and I'd like to do this job. So here's a fair exchange: I sign your terms as they are, without a surcharge, and in return we agree on this:
        { $got }
        Then each of us gets what matters most. Can we do it like that?
    .calm =
        I understand that your terms are fixed. They cost me something beyond this job, and that's all right if I get this in return:
        { $got }
        The price stays as it is. Would that be possible on your side?
    .plan =
        My suggestion:
        – on my side: your terms, as they stand
        – on yours: { $got }
        – the price: unchanged
        Shall I put it into the contract?
    .short = I see that your text can't change. I'll sign it as it stands, at the same price, with this in return: { $got }. Do we agree?
    .price =
        I see that neither the price nor the text can change on your side, and I'd like to do this job. So here's a fair exchange: I sign your terms as they are, the price stays { $price }, and in return we agree on this:
        { $got }
        Can we do it like that?
    .label = Sign, in exchange
    .risk = You give something and get something right away. Without the return it would be a gift.

nda-trade-either =
    .plain =
        I see that the text can't change on your side. I can sign it in one of two ways:
        A. The price stays as it is, and in return we agree on this: { $got }
        B. Nothing in return, and { $surcharge } on top of the price
        The work is the same in both. Which one suits you?
    .calm =
        Your terms are fixed, I understand that. They go on costing me something after this job, so I need one of two things for them. Either this: { $got }. Or { $surcharge } on top of the price. You know best which is easier on your side. Which shall I write down?
    .budget =
        If it's the budget that has no room, then let it be something else, at the same price: { $got }. If money is easier to arrange than that, { $surcharge } on top settles it too. I sign your text as it is either way. Which is simpler for you?
    .short = I'll sign your text as it is, and the choice is yours: the same price, with this in return: { $got }; or { $surcharge } on top and nothing else. Which is it?
    .total =
        I see that the text can't change on your side. I can sign it in one of two ways:
        A. { $price } as before, and in return we agree on this: { $got }
        B. { $new_price }, { $surcharge } more, and nothing in return
        The work is the same in both. Which one suits you?
    .label = Two ways to sign
    .risk = The choice is theirs, and your signature has a price either way. The surcharge has been refused once: don't argue for it again.

# The client offers less

nda-offered = What does the client offer with these terms? A percentage on top, or the sum for the whole job.
    .label = Offer
    .hint = For example: 15% or $1,700
    .why = Then I can compare it with what you asked, and with your floor.

nda-price-now = What is the price of the job without these terms?
    .label = Price
    .hint = For example: $1,500
    .why = Without it a percentage can't be weighed.

nda-floor = What's the lowest price you'd take the job for? Only you see this.
    .label = Floor
    .hint = For example: $1,200
    .why = No secrecy is worth working at a loss.

nda-below =
    .plain = The offer, <b>{ $offered }</b>, is under your floor. With terms on top that close doors for you, there's nothing to weigh: don't sign for that. Go back to the usual price with lighter terms.
    .total = The offer comes to <b>{ $offered_total }</b>, and your floor is { $floor }. With terms on top that close doors for you, there's nothing to weigh: don't sign for that. Go back to the usual price with lighter terms.

nda-unpaid =
    .plain = Offered: <b>{ $offered }</b>. That's no more than the job costs without these terms, so nothing would be paid for them. Don't sign for that: make the terms lighter, or ask for something else in this job.
    .total = Offered: <b>{ $offered_total }</b>. Without these terms the job costs { $price }, so nothing would be paid for them. Don't sign for that: make the terms lighter, or ask for something else in this job.

nda-for-nothing = What will you do?
    .label = Without a surcharge
    .why = A signature that earns nothing is a gift, and the next client will expect it too.
nda-for-nothing-lighter = Offer lighter terms
nda-for-nothing-trade = Sign, for something in return
nda-for-nothing-leave = Rather not

nda-weighed =
    .plain = Offered: <b>{ $offered }</b>; you asked for { $surcharge } on top. The question is what this work would be worth in your portfolio, or what work you'd miss. If the gap is small, take it; if not, offer lighter terms for less money.
    .share = Offered: <b>{ $offered_total }</b>, that's { $offered_share } of the price without these terms; you asked for { $surcharge } on top. At 100% or less you'd be giving the terms away. Somewhat above it, a shorter or narrower version can be the answer.
    .missing = Offered: <b>{ $offered_total }</b>, that's { $offered_share } of the price without these terms; that's { $missing } short of { $new_price }. At 100% or less you'd be giving the terms away. Somewhat above it, a shorter or narrower version can be the answer.

nda-enough = Is that enough for the full terms?
    .label = Enough
    .why = What you sign for now becomes your measure for the next time.
nda-enough-yes = Yes, I'll sign for that
nda-enough-no = No, not for all of it

nda-meet = An offer shows goodwill. Say what it buys, or stay with the price of the full terms.

nda-meet-narrower =
    .plain = Thank you, we're getting closer. For { $offered } I can't sign the full terms, but I can sign a lighter version: only for what is truly sensitive, and with a date on which it ends. What you need most stays protected. Which points do you absolutely need in it?
    .calm = I see that you're ready to meet me, and I'd like to do the same. Your offer, { $offered }, pays for terms that are shorter and cover less. Shall we go through the text together and mark what's really needed?
    .plan =
        For your offer ({ $offered }) this would be possible:
        – secret: what you put on a short list
        – until: a day that we write down
        – everything else stays free
        Would you send me that list?
    .short = I can go along with your offer ({ $offered }) if the terms get shorter and name exactly what is secret. Which points must stay?
    .missing = Thank you, we're getting closer. The full terms come to { $new_price }, so we're still { $missing } apart. For { $offered_total } I can sign a lighter version: only for what is truly sensitive, and with a date on which it ends. Which points do you absolutely need in it?
    .label = Lighter terms for it
    .risk = Less money for a lighter burden. Read the new text as carefully as the first.

nda-meet-full =
    .plain = Thank you for the offer. I've thought it over, and for the full terms I'm staying with { $surcharge } on top: it has to make up for the work I lose by them. If that's too much, we can make the terms smaller instead, and the price with them. Which would you rather do?
    .calm = I understand that you have to watch the budget. The full terms, though, cost me work elsewhere, and { $surcharge } only just covers that. Lighter terms would cost less. What could be left out?
    .plan =
        I see that it's a lot at once. Two ways are possible:
        – the full terms at { $surcharge } on top
        – lighter terms for less
        What you don't need, I won't charge for. Which way shall we go?
    .short = Thank you for the offer. For the full terms I'm staying with { $surcharge } on top; for lighter terms it's less. Which suits you better?
    .total = Thank you for the offer. I've thought it over, and for the full terms I'm staying with { $new_price }, which is { $surcharge } on top: it has to make up for the work I lose by them. If that's too much, we can make the terms smaller instead, and the price with them. Which would you rather do?
    .label = The whole at its price
    .risk = Your price stays believable. It may end in lighter terms, and that's fine.

nda-taken-meet = What did the client take?
    .label = Choice
    .why = The letter and the price follow from it.
nda-taken-meet-narrower = Lighter terms, their sum
nda-taken-meet-full = Full terms, my price

nda-taken-trade = What did they agree to?
    .label = Choice
    .why = The letter and the price follow from it.

nda-taken-trade-trade = Their terms, my return

nda-taken-trade-full = Their terms, with surcharge

nda-taken = Which way did the client take?
    .label = Choice
    .why = The letter and the price follow from it.
nda-taken-full = Everything secret, with surcharge
nda-taken-shown = Usual price, something allowed

nda-taken-ban = Which way did the client take?
    .label = Choice
    .why = The letter and the price follow from it.
nda-taken-ban-full = The whole ban, with surcharge
nda-taken-ban-limited = Limited, usual price
nda-taken-ban-notice = No ban, they hear it first
nda-taken-ban-data = No ban, their data protected

nda-lighter = What exactly are the lighter terms? Word it as it should stand in the letter.
    .label = Lighter terms
    .hint = For example: only the customer list and the prices stay secret
    .why = What isn't narrowed in writing counts in full.

nda-lighter-until = Until which day do they hold? I'll remind you. Skip it if no day was agreed.
    .label = Hold until
    .hint = For example: 1 June
    .why = From that morning you're free again, and it's easily forgotten.

nda-recap-lighter = Agreed: lighter terms for what they pay. The letter names exactly these terms and no others.

nda-recap-lighter-points =
    .plain =
        Good, then we agree. Here it is in writing:
        – The terms, and only these: { $lighter }
        – What you offered with them: { $offered }
        – Everything else stays free
        Please change the text accordingly and send it to me for signing. Is everything right?
    .calm =
        I'm glad we met halfway. So that it's in one place:
        – what I take on: { $lighter }
        – agreed for it: { $offered }
        – anything not named here isn't part of it
        Have I put it down correctly?
    .plan =
        This is how we go on:
        1. The terms in their lighter version: { $lighter }
        2. Your offer for it: { $offered }
        3. You send the shorter text, I read it, we sign
        4. After that the work begins
        Do you confirm it?
    .short = Settled: instead of the full terms, these: { $lighter }. Agreed for them: { $offered }. Does that match your notes?
    .total =
        Good, then we agree. Here it is in writing:
        – The terms, and only these: { $lighter }
        – The price: { $price } for the work, { $surcharge_sum } for these terms, { $new_price } together
        – Everything else stays free
        Please change the text accordingly and send it to me for signing. Is everything right?
    .until =
        Good, then we agree. Here it is in writing:
        – The terms, and only these: { $lighter }
        – They hold until { $free_from }
        – The price: { $price } for the work, { $surcharge_sum } for these terms, { $new_price } together
        – Everything else stays free
        Please change the text accordingly and send it to me for signing. Is everything right?
    .label = The lighter terms
    .risk = Says exactly what binds you. Check that the contract says no more.

nda-recap-lighter-own-page =
    .plain =
        Good, then we agree. To save you the rewriting, I'll put it on one page myself and send it for signing:
        – the terms: { $lighter }
        – what you offered with them: { $offered }
        – nothing beyond that
        That page then replaces the earlier text. Who should get it?
    .calm =
        I'm glad we met halfway. Your text would have to be changed in many places, so I suggest a page of its own that says just two things. I take on this: { $lighter }. Agreed for it: { $offered }. I'll write it, your side checks it. Would that work for whoever signs?
    .plan =
        So that it goes quickly:
        1. I write one page with these terms: { $lighter }
        2. Beside them it says what you offered: { $offered }
        3. Your side checks it, both of us sign
        4. Then the work begins, and the longer text isn't needed any more
        Is that all right with you?
    .short = I'll write the short version myself, for signing: { $lighter }. Agreed for it: { $offered }. It replaces the longer text. Where shall I send it?
    .total =
        Good, then we agree. To save you the rewriting, I'll put it on one page myself and send it for signing:
        – the terms: { $lighter }
        – the price: { $price } for the work, { $surcharge_sum } for these terms, { $new_price } together
        – nothing beyond that
        That page then replaces the earlier text. Who should get it?
    .until =
        Good, then we agree. To save you the rewriting, I'll put it on one page myself and send it for signing:
        – the terms: { $lighter }
        – they hold until { $free_from }
        – the price: { $price } for the work, { $surcharge_sum } for these terms, { $new_price } together
        – nothing beyond that
        That page then replaces the earlier text. Who should get it?
    .label = You write the page
    .risk = You hold the pen, so nothing creeps in, and they have less to do. It costs you an hour, and a firm with forms of its own may refuse.

nda-recap-instead = Agreed without a ban. Write down what stands in its place, and that you're free to take other work.

nda-recap-instead-points =
    .plain =
        Good, then we agree. In place of the ban there is this:
        – { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }
        – apart from that I'm free to take other work
        – the price stays as it is
        Shall I put it into the contract in these words?
    .calm =
        I'm glad we found something that helps you and leaves me free to work. So that both of us have it: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. There's no ban on other work, and the price doesn't change. Is that how you see it?
    .plan =
        For the contract, in three points:
        1. { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }
        2. No ban on other work
        3. Price and dates as before
        Do you confirm it, or would you word something differently?
    .short =
        Settled, instead of a ban: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. Price as before. Right?
    .price =
        Good, then we agree. In place of the ban there is this:
        – { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }
        – apart from that I'm free to take other work
        – the price: { $price }, unchanged
        Shall I put it into the contract in these words?
    .label = In place of the ban
    .risk = The market stays open to you. What you promise here has to be kept.

nda-recap-instead-from-today =
    .plain =
        Good, then I'm keeping to it from today, and you needn't do anything for that: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. There's no ban on other work, and the price stays as it is. Until we sign, the wording can still be changed; otherwise it goes into the contract like this. Would you put anything differently?
    .calm =
        So that you're covered now and not only after the signatures, this holds from today: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. There's no ban on other work in return, and the price is as before. Corrections are welcome until the contract is signed. When could that be?
    .plan =
        From here on:
        – as of today: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }
        – until we sign: the wording can still be changed
        – in the contract: this instead of the ban, at the same price
        Which of us adds it, you or me?
    .short =
        From today, in place of the ban: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. Price as before. I'll take that as settled unless you tell me otherwise before we sign. Which day shall we sign?
    .price =
        Good, then I'm keeping to it from today, and you needn't do anything for that: { $taken_ban ->
            [notice] before I accept a project from one of your competitors, I write to you, and for two working days you may book that time at the usual price
           *[data] nothing made for you is reused for anyone else, and your data and plans stay secret with no end date
        }. There's no ban on other work, and the price stays { $price }. Until we sign, the wording can still be changed; otherwise it goes into the contract like this. Would you put anything differently?
    .label = In force from today
    .risk = Shows good faith and doesn't wait for a yes. You are bound before they are, so have the contract without the ban signed soon.

nda-full-until = Which day does the ban end? I'll remind you. Skip it if no day was agreed.
    .label = Ends on
    .hint = For example: 1 June
    .why = From that day you may take such work again, and it's easily forgotten.

# In writing

nda-recap-full = Agreed, and paid for. Terms and price go into one letter before anyone signs.

nda-recap-full-points =
    .plain =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price: with the surcharge we've just settled
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .calm =
        I'm glad we found a way. So that it's in one place:
        – what I take on: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – what it costs: as settled in our messages
        – the rest of the job stays as it was
        Have I understood everything correctly?
    .plan =
        This is how we go on:
        1. The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        2. The price includes them, as settled
        3. You send the text, I read it, we sign
        4. After that the work begins
        Do you confirm it?
    .short =
        Agreed, then: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }; price with the surcharge, as settled. Does that match your notes?
    .percent =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price: { $agreed_percent } on top
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .sum =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price with them: { $new_price }
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .total =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price: { $price } for the work, { $surcharge_sum } for the terms, { $new_price } together
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .until =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – They hold until { $free_from }
        – The price: { $price } for the work, { $surcharge_sum } for the terms, { $new_price } together
        – I begin when both of us have signed
        Is everything right?
    .label = Point by point
    .risk = Price and terms stand side by side. Nothing is signed before you've read the text.

nda-recap-full-short =
    .plain =
        To sum up: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }, at the price with the surcharge. Is that right? Then send me the text for signing.
    .calm =
        So that nothing is left open, here's what I take on: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }. The price is as we settled it. A "yes" is enough for me. Will you send the text along with it?
    .plan =
        Next steps: you send the text, I read it, we sign, I begin. Terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }; the price is as settled. Is that all right?
    .short =
        Settled: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }, at the price we agreed. When can you send the text?
    .total =
        To sum up: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other projects during the time agreed
            [rivals] no projects for your competitors during the time agreed
           *[secret] confidentiality, as in your agreement
        }, { $price } for the work and { $surcharge_sum } for the terms, { $new_price } in all. Is that right? Then send me the text for signing.
    .label = In two lines
    .risk = Quick to confirm from a phone. Enough for a client you know.

nda-agreed-return = What exactly did you agree on in return? Word it as it should stand in the letter.
    .label = In return
    .hint = For example: full prepayment
    .why = A return that isn't written down is easily forgotten.

nda-taken-meet-again = What did the client offer with these terms? A percentage on top, or the sum for the whole job.
    .label = Offer
    .hint = For example: 15% or $1,700
    .why = The letter names what the terms are paid with.

nda-shown = What exactly may you show, or what do you get in return? Word it as it should stand in the letter.
    .label = Allowed
    .hint = For example: an anonymised case after the launch
    .why = "Something later" is forgotten. A sentence in the letter isn't.

nda-limits = How is the ban limited, or what replaces it? Word it as it should stand in the letter.
    .label = Limits
    .hint = For example: only these three companies, for six months
    .why = A limit that isn't written down is no limit.

nda-free-from = From what day may you show it, or when is the ban over? I'll remind you. Skip it if there's no day.
    .label = From
    .hint = For example: 1 June
    .why = From that morning you may put the work in your portfolio, or take such work again.

nda-recap-usual = Agreed: the terms on one side, what was settled for them on the other. Both go into the letter.

nda-recap-usual-points =
    .plain =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }
        – Agreed with them: { $got }
        – The price stays as it is
        Is that how you see it? Then it goes into the contract in these words.
    .calm =
        I'm glad we found a balance. So that both of us have it:
        – what I take on: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }
        – what we agreed with it: { $got }
        – price and dates unchanged
        Have I put it down correctly?
    .plan =
        For the contract, in three points:
        1. { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }
        2. Agreed with it: { $got }
        3. Price and dates as before
        Do you confirm it, or would you word something differently?
    .short =
        In short: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }; agreed with it: { $got }. The price doesn't change. Right?
    .price =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }
        – Agreed with them: { $got }
        – The price: { $price }, unchanged
        Is that how you see it? Then it goes into the contract in these words.
    .from =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }
        – Agreed with them: { $got }
        – The day that counts for it: { $free_from }
        – The price: { $price }, unchanged
        Is that how you see it? Then it goes into the contract in these words.
    .label = Give and get
    .risk = What you get stands beside what you give. Have it confirmed before you sign.

nda-recap-usual-short =
    .plain =
        To sum up: { $demand ->
            [ghost] the work appears under your name
            [exclusive] exclusivity, as agreed
            [rivals] no work for competitors, as agreed
           *[secret] confidentiality, as in your agreement
        }. Agreed with it: { $got }. The price stays as it is. Is that right? A "yes" is enough.
    .calm = So that nothing gets lost: your terms hold, and this goes with them: { $got }. Everything else stays as it was. Do you see it the same way?
    .plan = One line for both of us: I sign your terms, with this agreed: { $got }. Shall I add it to the contract?
    .short = Settled: your terms, with this agreed: { $got }. Is that right?
    .label = In two lines
    .risk = Quick to confirm from a phone. Short, so check that the contract says the same.

nda-free-again =
    .plain = The day from your agreement has come: look up what you may show now, or what work you may take again
    .named = The day from your agreement has come: look up what you may show now, or what work you may take again. Client: { $deal_client }

# Silence

nda-nudge = Perhaps the text is with their lawyers. One short message brings it back.

nda-nudge-question =
    .plain =
        I'm planning my next few weeks and would like to keep room for you. One point is still open, { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, and my suggestion stands. Does it come close to what you need, or is there a question I can answer?
    .calm = Is the agreement perhaps with your lawyers? That can take time, no problem. If they need something from me, a wording or an example, I'll gladly send it. Is there anything holding it up?
    .plan =
        One point is still open between us: { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }. If it helps, I'll sum up my suggestion in two sentences, so that you can simply pass it on. Shall I?
    .short =
        We only need a word on { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, then I can begin. Does my suggestion fit, or should one point in it be different?
    .label = A light question
    .risk = Easy to answer, and it offers help. It brings no new argument.

nda-nudge-decide =
    .plain =
        I'm planning my next few weeks, and one decision is still missing: { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }. A number is enough: 1, yes to what I last suggested; 2, yes, but something has to change; 3, not at the moment. I'm not holding any days until then, so there's no hurry. Which is it?
    .calm = My last suggestion stands, and I've said why I think it's fair; the decision is yours. I can begin once it's made, and until then my days stay open for other work. Is it a yes, a no, or a yes with a change?
    .plan =
        There are two ways on from here with { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }. Either my suggestion fits, and I give you a day to begin. Or it doesn't, and you tell me which part. Both are easier for you than an open question. Which of the two is it?
    .short =
        I'd like to know how to plan, and one word on { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } is enough for that. Yes, no or later?
    .label = Ask for the decision
    .risk = Brings a clear answer and keeps your days free. A no may come sooner than it would have by itself.

nda-close = Silent again. Let it go kindly; the door stays open.

nda-close-permission =
    .plain =
        It seems that { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } isn't settled on your side yet, or that you've found another way; both are fine. I'll give the time to another project now. If you come back to it, I'll find you a new slot, and we'll go on from where we stopped. Shall I ask again later, or wait to hear from you?
    .calm = Such things often depend on others, I know. I'll close it on my side for now, so that neither of us has to keep it in mind. One line from you is enough to take it up again.
    .plan =
        I'm taking another project for this time now. If { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } gets settled later, just write to me, and we'll find a new date.
    .short =
        I'll let this rest for now and take another project. When you know more about { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, one line is enough and we'll pick it up from there.
    .label = Permission to close
    .risk = Frees your time and your head, and often brings the answer. The job may be gone.

nda-close-pick =
    .plain =
        I don't want to keep asking, so this is my last message about { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }. Any of three answers is a good one: "yes", "later" or "no". With "later" you'll get a new date when you write; with "no" nothing needs explaining. I'm giving the days to other work in any case. Which of the three is it?
    .calm = Perhaps nobody on your side likes to be the one who says no. Nothing needs explaining: one word closes it, another leaves it open, and I've given the time to other work, so neither will upset my plans. Is it "closed" or "open"?
    .plan =
        So that I know where to put my notes on { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, a number would help. 1: it's still being decided. 2: it's postponed, you'll write. 3: it's settled in another way. The days go to another project whichever it is, so take your time. Which number?
    .short =
        I'm planning other work now, so one last word on { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } is enough, and every answer is fine: yes, later or no?
    .label = One word to pick
    .risk = Easy to answer, and a hidden no comes out too. It asks once more instead of letting go. If an answer comes, forward it here.

nda-farewell = It doesn't fit. Send a short, warm no, without complaint, and with a way forward for the client.

nda-farewell-kind-no =
    .plain =
        I understand that you need it exactly like that: { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } without a surcharge and without exceptions. That doesn't work for me, because I live from being free to show my work and to take new projects, so I'd rather say it openly now. For someone with a full calendar it may be no trouble at all. If the terms change, I'd be glad to hear from you.
    .calm = We've both looked for a way, and for this job there isn't one. That's nobody's fault: your rules are fixed, and mine follow from what I live on. What you've told me stays confidential, of course. An agency may find such terms easier to sign. If another project comes up with other terms, I'd be glad to hear about it.
    .plan =
        So that you can go on quickly: with { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } under these terms I'm not the right person, and I won't keep you waiting. An agency often signs such things as a matter of course. What you've shown me stays between us. Should I delete your materials, or send them back?
    .short = I respect your reasons, and under these terms I can't take it on. An agency might. What I've seen stays confidential. If something changes on your side, just write to me.
    .label = A kind no
    .risk = Keeps your name and your market. This job goes to someone else.

nda-farewell-yes-if =
    .plain =
        I understand that { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } is a fixed rule with you, and this time we can't agree on it. So that you know what would make it a yes, now or for another project: { $surcharge } on top of the price, or instead of that this: { $demand ->
            [ghost] a written reference from you that I may pass on
            [exclusive] first place in my calendar, without a ban on others
            [rivals] a short list of names and an end date
           *[secret] one case that I may show without names
        }. Either is enough. What I've seen stays confidential. If one of them becomes possible, one line will do.
    .calm =
        I respect your rules, and under them I can't take this job. It's only this one point, not the task and not you. At the usual price it would be a yes with this: { $demand ->
            [ghost] a written reference from you that I may pass on
            [exclusive] first place in my calendar, without a ban on others
            [rivals] a short list of names and an end date
           *[secret] one case that I may show without names
        }. Perhaps there's room for that in your next contract. What I've seen stays between us, and you can come back to me at any time.
    .plan =
        Here's something to take with you, in case the question comes up again, with me or with somebody else. The condition in full ({ $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }) has its price; with me it's { $surcharge } on top. A lighter form costs nothing: { $demand ->
            [ghost] a written reference from you that I may pass on
            [exclusive] first place in my calendar, without a ban on others
            [rivals] a short list of names and an end date
           *[secret] one case that I may show without names
        }. Under the present terms I have to pass. What you've shown me stays between us, and if one of the two fits one day, I'm here.
    .short =
        With respect for your reasons: I can't sign it as it stands. Two things would change that: { $surcharge } on top, or this instead: { $demand ->
            [ghost] a written reference from you that I may pass on
            [exclusive] first place in my calendar, without a ban on others
            [rivals] a short list of names and an end date
           *[secret] one case that I may show without names
        }. What I've seen stays confidential. Should one of them become possible, write to me.
    .label = What would make it a yes
    .risk = They know exactly how to come back, and your no stays a no. After a heated talk it may sound like more bargaining.

deal-event-ban-replaced = notice or data protection agreed in place of a ban
