# Secrecy or exclusivity: priced, limited, or in exchange for something of this job (P4).

nda = NDA, no portfolio, exclusivity

# What is asked, and what to look at before signing

nda-demand = What does the client want you to sign?
    .label = What is asked
    .why = What can't be shown costs you new clients. What forbids other orders costs you income, so it weighs more.
nda-demand-secret = An NDA: everything secret
nda-demand-ghost = No name, no portfolio
nda-demand-exclusive = No other clients at all
nda-demand-rivals = None of their competitors

nda-look =
    Before you sign, read for three things:
    – <b>How long</b> does it last, and does it end at all?
    – <b>What exactly</b> is secret? “Everything” is too much: your skills and what is public anyway should stay free.
    – <b>What happens</b> if it's broken: is there a penalty, how high, and who has to prove it?
    { $demand ->
        [exclusive] And for exclusivity: is the time really paid in full, and from which day are you free again?
        [rivals] And for the ban: which companies by name, which market, until which day?
        [ghost] And for work without a name: may you say at least what kind of work you do, and for what kind of client?
       *[secret] And the portfolio: does it forbid only your client's data, or the finished work as well?
    }
    What isn't clear, ask about in writing. These are things to look at, not legal advice; where a lot is at stake, let a lawyer read it.

nda-price = What is the price of the job without these terms? Skip if only the percentage should be named.
    .label = Price
    .hint = For example: $1,500
    .why = The surcharge is reckoned from it, to the cent.

nda-surcharge =
    .plain = How much more should it cost with these terms? Tap one, or write your own percentage. 20% suits a short ban on little; 40% suits work that may never be shown; a ban on other orders may be worth more.
    .priced =
        How much more should it cost with these terms?
        – 20%: <b>{ $price_low }</b>
        – 30%: <b>{ $price_middle }</b>
        – 40%: <b>{ $price_high }</b>
        Tap one, or write your own percentage. 20% suits a short ban on little; 40% suits work that may never be shown; a ban on other orders may be worth more.
    .label = Surcharge
    .hint = For example: 30%
    .why = Work that can't be shown brings no new clients. The surcharge pays for that.

nda-reckoned =
    .plain = With these terms: <b>{ $surcharge }</b> on top of the price. Say it as a matter of course: it isn't a penalty, it replaces the clients this work would have brought you.
    .priced = With these terms: <b>{ $new_price }</b>, that is { $surcharge_sum } more. Say it as a matter of course: it isn't a penalty, it replaces the clients this work would have brought you.

nda-instead = Which one thing would still be all right for you, if the client finds the surcharge too high?
    .label = May be shown
    .why = Then there's never a bare no: full secrecy has its price, a little less of it is free.
nda-instead-anonymous = A case without names
nda-instead-date = The work, after a date
nda-instead-private = In person or with a password
nda-instead-reference = A written reference

nda-months = For how many months could you live with that at most?
    .label = Months
    .hint = For example: 6 months
    .why = A ban without an end can cost you more than the whole job brings.

# The answer: secrecy

nda-answer = Agree with the wish first: secrecy is nothing against you. Then the price of it, or the way without a price.

nda-answer-surcharge =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and I'll work that way. It does mean that this job brings me no new clients, since I can't show it; with these terms the price is therefore { $surcharge } higher. In return you have complete discretion, for as long as the agreement says. Would you send me the text, so that I can read it before signing?
    .calm = Discretion is part of good work, so yes. Clients usually find me through what I've done, and this work will be invisible. That's what the { $surcharge } on top is for; nothing else about the job changes, neither the dates nor what's included. Do you have a text of your own for this, or shall we keep it to one page?
    .plan =
        This is how it can go:
        1. you send the agreement, I read it within a day
        2. with it the price is { $surcharge } higher, because I can't show the work
        3. we both sign, and I begin
        I see how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. When can you send the text?
    .short = Yes, I can work under these terms, at { $surcharge } on top: work that nobody may see brings no next client, and that's what it makes up for. Shall I look at the text of the agreement?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and I'll work that way. It does mean that this job brings me no new clients, since I can't show it. With these terms it comes to { $new_price } instead of { $price }; the { $surcharge_sum } more make up for that, and you have complete discretion. Would you send me the text, so that I can read it before signing?
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. For “{ $deal_thing }” I'll work that way. Since I can't show it afterwards, it comes to { $new_price } instead of { $price }; the { $surcharge_sum } more make up for the clients it would have brought. Would you send me the text, so that I can read it before signing?
    .label = Yes, at a surcharge
    .risk = You're paid for what you give up. Somebody with a fixed budget may want less secrecy instead.

nda-answer-show =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Names, figures and plans stay secret in any case, and I'll sign that at the usual price. One thing I'd ask for in return: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. { $instead ->
            [reference] What it says is entirely up to you.
           *[other] You see it beforehand, and nothing goes out without your yes.
        } Would that be all right with you?
    .calm =
        Let's protect exactly what needs protecting: your data, your customers, your plans. All of that stays with me, in writing. What I need for my work is small: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. If that's possible, the price stays as it is. Which part would be too sensitive even for that?
    .plan =
        My suggestion at the usual price:
        – secret, without an end: names, figures, plans, access data
        – possible for me: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
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
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. { $instead ->
            [reference] What it says is entirely up to you.
           *[other] You see it beforehand, and nothing goes out without your yes.
        } Do we agree on that?
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. With “{ $deal_thing }” names, figures and plans stay secret in any case, and I'll sign that at the usual price. One thing I'd ask for in return: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
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
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and there are two ways:
        A. Everything stays secret for good, { $surcharge } on top, as I can't show the work
        B. Your data stays secret, the price is the usual one, and this is allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        The work is the same in both. Which one suits you?
    .calm =
        It depends on how far the secrecy should go. If nothing at all may be seen, the job costs { $surcharge } more, because it brings no next client. If it's about your data and your name, the usual price is enough, and this stays possible: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. What is it mainly about for you?
    .plan =
        So that you can decide in peace:
        – complete secrecy: { $surcharge } on top
        – secrecy of names, figures and plans: no surcharge, and I'm allowed this: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        I'll put either of them into one page. Which one shall I write down?
    .short =
        You choose: everything secret at { $surcharge } on top, or the usual price with this allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }. Which do you prefer?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }, and there are two ways:
        A. Everything stays secret for good: { $new_price }, as I can't show the work
        B. Your data stays secret, the price stays { $price }, and this is allowed: { $instead ->
            [anonymous] an anonymised case, without your name, logo or figures
            [date] the finished work, after a date we agree on
            [private] the finished work, shown to single clients in person or behind a password
           *[reference] a short written reference from you that I may pass on
        }
        The work is the same in both. Which one suits you?
    .label = Two ways to choose from
    .risk = The client decides and nobody was refused. Both have to be fine with you.

nda-insist = The client wants the secrecy without paying for it. Stay friendly: explain once more, or ask for something that costs them nothing.

nda-insist-case =
    .plain = I see that there's no room for a surcharge, and I'd still like to find a way. Let's sign an agreement that protects everything sensitive and leaves one thing open: I may describe the task and the solution as an anonymised case, without names, figures or pictures of yours. You read it first. Then the price stays as it is. Shall I send you the wording of that sentence?
    .calm = Your budget is fixed, that's clear. Then I suggest the same agreement with one added sentence: an anonymised case is allowed, approved by you beforehand. Nobody can tell who it's about, and I have something to show. Would that sentence be possible?
    .plan =
        A way without a surcharge:
        – the agreement as you have it
        – one addition: an anonymised case, only with your approval
        – price and dates unchanged
        May I send you the addition, so that you can have it looked at?
    .short = Then without a surcharge, with one sentence added to the agreement: an anonymised case is allowed once you've approved it. Can we do it like that?
    .price = I see that there's no room for a surcharge. Then let's leave it at { $price } and add one sentence to the agreement: I may describe the task and the solution as an anonymised case, without names, figures or pictures of yours, and you read it first. Shall I send you the wording of that sentence?
    .label = NDA with a case allowed
    .risk = Costs the client nothing and leaves you something to show. It needs a change in their text.

nda-insist-reasons =
    .plain = I understand that the agreement is a matter of course for you. For me it isn't only paper: most of my clients come because they've seen something I made. A job that remains invisible has to earn that as well, and { $surcharge } is what it makes up for. The secrecy itself I keep without a second thought. Which is more important to you here: the price, or that nothing can be seen?
    .calm = You're right, many sign such things without a word. Afterwards they have a gap of months that they can't explain to anybody. I'd rather name it openly: { $surcharge } for work that never appears. If less secrecy is enough, it gets cheaper at once. What exactly must not become known?
    .plan = Why { $surcharge }, in three sentences: a piece of work that may be shown usually brings me further orders. This one can't. So it has to bear its share by itself. If a part may be seen, the share gets smaller; which part could that be?
    .short = The { $surcharge } isn't for signing, it's for the clients I won't win with this work. If something may be shown, it isn't needed. What could that be?
    .label = Explain it once more
    .risk = Takes the arbitrary look off the surcharge. Somebody bound by a budget can't pay for reasons.

nda-insist-reference =
    .plain = Then let's leave the secrecy whole and the price as it is, with a small favour in place of the surcharge: after the handover you give me a written reference, three or four sentences about how we worked together, without details of the project. I may show it to new clients. Nothing of yours becomes known. Would you do that?
    .calm = I understand that you can't pay more, and that nothing may be seen. There's something that costs you ten minutes: a few sentences with your name about my way of working, which I may pass on. The project itself stays out of it. Would that be possible in place of the surcharge of { $surcharge }?
    .plan =
        My last suggestion on this:
        – full confidentiality, as you need it
        – the usual price
        – after acceptance a short written reference, without details
        Shall I put these three points into the agreement?
    .short = Full secrecy at the usual price, and after the handover a short reference from you that I may show. Is that a fair exchange?
    .label = A reference in place of money
    .risk = Easy for the client and useful to you. It only counts once it's written.

# The answer: exclusivity, a ban on competitors

nda-answer-ban = A ban on other orders is paid for, or it has an end and a short list. Show that you understand the worry first.

nda-answer-ban-priced =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. I can promise that for { $months ->
            [one] one month
           *[other] { $months } months
        }: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }. In that time I turn work away, so the price is { $surcharge } higher. In return you know that nobody else profits from what we find out together. From which day should it hold?
    .calm =
        That's possible, with a clear end. For { $months ->
            [one] one month
           *[other] { $months } months
        } it would be: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }. What I don't earn elsewhere has to be covered by this job, therefore { $surcharge } on top; after that I'm free again. Would that time be long enough for you?
    .plan =
        It could look like this:
        – the term: { $months ->
            [one] one month
           *[other] { $months } months
        }, from the day we sign
        – in this time: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }
        – the price: { $surcharge } on top, since I turn down work for it
        – it can be extended in writing, on the same terms
        When would it begin?
    .short =
        Yes, for { $months ->
            [one] one month
           *[other] { $months } months
        } and at { $surcharge } on top: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }. After that I'm free again. Does that cover your plans?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. I can promise that for { $months ->
            [one] one month
           *[other] { $months } months
        }: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }. In that time I turn work away, so it comes to { $new_price } instead of { $price }. The { $surcharge_sum } more cover what I don't earn elsewhere. From which day should it hold?
    .label = Priced, with an end
    .risk = What you give up is paid for. Check that the surcharge really covers the orders lost.

nda-answer-ban-limited =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. At the usual price I can't close myself off from everybody, but I can from those who really matter: you name up to three companies, and for { $months ->
            [one] one month
           *[other] { $months } months
        } I take nothing from them. Your data stays secret in any case, without an end. Which three would they be?
    .calm =
        A general ban would cost you a lot and wouldn't help much. Let's do it more exactly: up to three names that you choose, for { $months ->
            [one] one month
           *[other] { $months } months
        }, at no extra charge. And everything I learn here remains confidential afterwards too. Whom would you put on the list?
    .plan =
        At the usual price, this is possible:
        – a list of up to three companies
        – for these: no orders, for { $months ->
            [one] one month
           *[other] { $months } months
        }
        – secrecy of your data: without an end
        Would you send me the names?
    .short =
        Without a surcharge: up to three companies that you name, for { $months ->
            [one] one month
           *[other] { $months } months
        }. Your data stays secret longer than that. Which ones?
    .thing =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. For “{ $deal_thing }” at the usual price I can't close myself off from everybody, but I can from those who really matter: you name up to three companies, and for { $months ->
            [one] one month
           *[other] { $months } months
        } I take nothing from them. Your data stays secret in any case. Which three would they be?
    .label = A short list, at no charge
    .risk = Meets the real worry and keeps your market open. Check first that none of your clients is on the list.

nda-answer-ban-choice =
    .plain =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Two ways for { $months ->
            [one] one month
           *[other] { $months } months
        }:
        A. The whole ban, { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }: { $surcharge } on top, because I turn work away
        B. Up to three companies that you name, at the usual price
        In both of them your data stays secret. Which one is closer to what you need?
    .calm =
        It depends on how wide it should be. For { $months ->
            [one] one month
           *[other] { $months } months
        } I can offer both: everything you ask for, { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }, at { $surcharge } on top; or a list of up to three names at no charge. What worries you more: the market as a whole, or certain companies?
    .plan =
        So that you can choose:
        – wide: { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }, for { $months ->
            [one] one month
           *[other] { $months } months
        }, { $surcharge } on top
        – narrow: up to three companies for the same time, usual price
        Either goes into one paragraph of our contract. Which one shall I write?
    .short =
        For { $months ->
            [one] one month
           *[other] { $months } months
        }: the whole ban at { $surcharge } on top, or up to three names at the usual price. Which do you prefer?
    .total =
        I understand how much it matters to you { $demand ->
            [ghost] that the work appears under your name alone
            [exclusive] that I work for nobody else in this time
            [rivals] that your competitors don't get the same work
           *[secret] that everything I learn and make here stays between us
        }. Two ways for { $months ->
            [one] one month
           *[other] { $months } months
        }:
        A. The whole ban, { $demand ->
            [exclusive] no other orders
           *[rivals] no orders from your competitors
        }: { $new_price }, because I turn work away
        B. Up to three companies that you name, for { $price } as it stands
        In both of them your data stays secret. Which one is closer to what you need?
    .label = Wide or narrow
    .risk = The client sees what width costs. Have both ready to sign.

nda-insist-ban = The client wants the whole ban for nothing. There's mostly one fear behind it: that what you learn reaches a competitor. Answer that fear.

nda-insist-ban-notice =
    .plain = I see that you don't want to pay for an empty place in my calendar, and I can't keep one for nothing. Here's something in between: before I accept an order from one of your competitors, you hear of it first. If you want that time for yourself, you book it at the usual price. If not, I'm free. Would that give you enough certainty?
    .calm = Your worry is clear: that I'm suddenly busy for the other side. Let's settle it with a right of first word: I write to you before I say yes to a competitor, and you have two working days to book the time yourself. It costs nothing. Shall we put that into the contract in place of the ban?
    .plan =
        In place of a ban:
        – I let you know before I take on a competitor
        – for two working days you may book that time for yourself
        – if you don't, I'm free to accept
        No surcharge of { $surcharge }, no empty weeks for me. Does that work for you?
    .short = In place of the ban: you hear it first when a competitor asks, and for two working days the time is yours to book. Is that enough?
    .label = You hear it first
    .risk = Gives certainty without closing your market. You have to keep to the notice.

nda-insist-ban-data =
    .plain = What you're really protecting is what I learn here: figures, plans, what works and what doesn't. I'll sign that without an end and at the usual price, with a named list of what is secret. A competitor then gets my hands, but nothing from your house. A ban on top would cost { $surcharge } and protect nothing more. What must be on that list?
    .calm = I understand the fear that the same idea appears next door. What helps against it is this: nothing made for you is used again, neither text nor design nor data, for anybody, ever; that I sign without a surcharge. Whom I work for otherwise then makes no difference. Which points should I put down?
    .plan =
        At the usual price I sign this:
        – nothing made for you is reused for others
        – your data and plans stay secret, without an end
        – no work for a competitor on the same campaign at the same time
        Wouldn't that cover what the ban is for?
    .short = I sign that nothing of yours is used for anyone else, without an end and without a surcharge. What else would the ban protect?
    .label = Protect the data instead
    .risk = Goes to the heart of the fear and costs you nothing. Some want the ban on principle.

# Something else in return, or a kind no

nda-worth = Neither the surcharge nor a limit. Would you sign for something else of this job, or rather not?
    .label = Worth it
    .why = Nothing is given for nothing; but it needn't be money. A promise of later orders doesn't count.
nda-worth-trade = Sign, for something in return
nda-worth-leave = Rather not

nda-in-return = What would you want in return, out of this very job?
    .label = In return
    .hint = For example: full prepayment, or two weeks more time
    .why = A serious concession earns something. What it earned goes into the letter.

nda-trade = Signing now has its counterpart. Name it as a condition, calmly.

nda-trade-exchange =
    .plain =
        I see that neither the price nor the text can change on your side, and I'd like to do this job. So here's a fair exchange: I sign your terms as they are, without a surcharge, and in return we agree on this:
        { $got }
        Then both of us have what matters most. Can we do it like that?
    .calm =
        Let's look for another balance. Your terms mean that I can't use this work for myself afterwards; that's all right if one thing is made easier for me:
        { $got }
        The price stays as it is. Would that be possible on your side?
    .plan =
        My suggestion:
        – on my side: your terms, as they stand
        – on yours: { $got }
        – the price: unchanged
        Shall I put it into the contract?
    .short = I'll sign as it stands, at the same price, with this in return: { $got }. Do we agree?
    .price =
        I see that neither the price nor the text can change on your side, and I'd like to do this job. So here's a fair exchange: I sign your terms as they are, the price stays { $price }, and in return we agree on this:
        { $got }
        Can we do it like that?
    .label = Sign, in exchange
    .risk = You give something and get something at once. Without the return it would be a gift.

# The client offers less

nda-offered = What does the client offer with these terms? A percentage on top, or the sum for the whole job.
    .label = Offer
    .hint = For example: 15% or $1,700
    .why = Then I can compare it with what you asked, and with your floor.

nda-price-now = What is the price of the job without these terms?
    .label = Price
    .hint = For example: $1,500
    .why = Without it a percentage can't be weighed.

nda-floor = Below which price would you not take the job? Only you see this.
    .label = Floor
    .hint = For example: $1,200
    .why = No secrecy is worth working at a loss.

nda-below =
    .plain = The offer, <b>{ $offered }</b>, is under your floor. With terms on top that close doors for you, there's nothing to weigh: don't sign for that. Go back to the usual price and less secrecy.
    .total = The offer comes to <b>{ $offered_total }</b>, and your floor is { $floor }. With terms on top that close doors for you, there's nothing to weigh: don't sign for that. Go back to the usual price and less secrecy.

nda-weighed =
    .plain = Offered: <b>{ $offered }</b>; you asked for { $surcharge } on top. The question is what the work would have been worth to you in the portfolio, or which orders you'd miss. If the gap is small, take it; if not, less secrecy for less money.
    .share = Offered: <b>{ $offered_total }</b>, that's { $offered_share } of the price without these terms; you asked for { $surcharge } on top. At 100% or less you'd be giving the secrecy away. Somewhat above it, a shorter or narrower version can be the answer.
    .missing = Offered: <b>{ $offered_total }</b>, that's { $offered_share } of the price without these terms; { $missing } is missing to { $new_price }. At 100% or less you'd be giving the secrecy away. Somewhat above it, a shorter or narrower version can be the answer.

nda-enough = Is that enough for the full terms?
    .label = Enough
    .why = The next client with an NDA will hear what the last one paid.
nda-enough-yes = Yes, I'll sign for that
nda-enough-no = No, not for all of it

nda-meet = There's an offer, so there's good will. Say what it buys, or stay with the price of the whole.

nda-meet-narrower =
    .plain = Good that we're coming closer. Your offer is { $offered }. For that I can't sign the whole of it, but I can sign a lighter version: only for what is truly sensitive, and with a date on which it ends. What you need most stays protected. Which points do you absolutely need in it?
    .calm = I see that you're ready to meet me, and I'd like to do the same. Your offer, { $offered }, pays for terms that are shorter and cover less. Shall we go through the text together and mark what is really needed?
    .plan =
        For your offer ({ $offered }) this would be possible:
        – secret: what you put on a short list
        – with an end that we write down
        – everything else stays free for me
        Would you send me that list?
    .short = With your offer ({ $offered }) I can go along, if the terms get shorter and name exactly what is secret. Which points must stay?
    .missing = Good that we're coming closer. The full terms come to { $new_price }, so { $missing } is still missing. For { $offered_total } I can sign a lighter version: only for what is truly sensitive, and with a date on which it ends. Which points do you absolutely need in it?
    .label = Lighter terms for it
    .risk = Less money, less of a burden. Read the new text as carefully as the first.

nda-meet-full =
    .plain = Thank you for the offer. I've thought it over, and for the full terms I stay with { $surcharge } on top: the work remains invisible for good, and that's what it has to make up for. If that's too much, we can make the terms smaller instead, and the price with them. Which would you rather do?
    .calm = I understand that you have to watch the budget. The full terms, though, close a door for me that stays closed, and { $surcharge } is already reckoned closely. It can get cheaper by asking for less. What could be left out?
    .plan =
        Both are possible, only not at once:
        – the full terms at { $surcharge } on top
        – lighter terms for less
        What you don't need, I won't charge for. Which way shall we go?
    .short = For everything I stay with { $surcharge }; for less secrecy it's less. Which suits you better?
    .total = Thank you for the offer. I've thought it over, and for the full terms I stay with { $new_price }, which is { $surcharge } on top: the work remains invisible for good, and that's what it has to make up for. If that's too much, we can make the terms smaller instead, and the price with them. Which would you rather do?
    .label = The whole at its price
    .risk = Your reckoning stays believable. It may end in lighter terms, and that's fine.

nda-taken-meet = What did the client take?
    .label = Choice
    .why = The letter and the price follow from it.
nda-taken-meet-narrower = Lighter terms, their sum
nda-taken-meet-full = Full terms, my price

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

nda-full-until = On which day does the ban end? I'll remind you. Skip if no day was agreed.
    .label = Ends on
    .hint = For example: 1 June
    .why = From that day on you may take such orders again; it's easily forgotten.

# In writing

nda-recap-full = Agreed, and paid for. Terms and price go into one letter, before anybody signs.

nda-recap-full-points =
    .plain =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price: with the surcharge we've just settled
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .calm =
        I'm glad we found a way. So that it's in one place:
        – what I take on: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – what it costs: as settled in our messages
        – the rest of the job stays as it was
        Have I understood everything correctly?
    .plan =
        This is how we go on:
        1. The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        2. The price includes them, as settled
        3. You send the text, I read it within a day, we sign
        4. After that the work begins
        Do you confirm it?
    .short =
        Agreed, then: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }; price with the surcharge, as settled. Does that match your notes?
    .percent =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price: { $agreed_percent } on top
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .sum =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price with them: { $new_price }
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .total =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – The price with them: { $new_price }, of which { $surcharge_sum } is for the terms
        – I begin when both of us have signed
        Please check it, and send me the text for signing. Is everything right?
    .until =
        Good, then we agree. Here it is in writing:
        – The terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – They hold until { $free_from }
        – The price with them: { $new_price }, of which { $surcharge_sum } is for the terms
        – I begin when both of us have signed
        Is everything right?
    .label = Point by point
    .risk = Price and terms stand side by side. Nothing is signed before you've read the text.

nda-recap-full-short =
    .plain =
        To sum up: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }, at the price with the surcharge. Send me the text, and I'll answer within a day. Right?
    .calm =
        So that nothing is left open: I take this on: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }. The price is as we settled it. A “yes” is enough for me; will you send the text with it?
    .plan =
        Next steps: you send the text, I read it, we sign, I begin. Terms: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }; price as settled. Is that all right?
    .short =
        Settled: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }, price as agreed. When does the text come?
    .total =
        To sum up: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }, { $new_price } in all, { $surcharge_sum } of it for the terms. Send me the text, and I'll answer within a day. Right?
    .label = In two lines
    .risk = Confirmed from the phone in a moment. Enough for a client you know.

nda-shown = What exactly may be shown? In words, as they should stand in the letter.
    .label = Allowed
    .hint = For example: an anonymised case after the launch
    .why = “Something later” is forgotten. A sentence in the letter isn't.

nda-limits = How is the ban limited? In words, as they should stand in the letter.
    .label = Limits
    .hint = For example: only these three companies, for six months
    .why = A limit that stands nowhere is none.

nda-free-from = From which day on does that hold, or is the ban over? I'll remind you. Skip if there's no day.
    .label = From
    .hint = For example: 1 June
    .why = On that morning you may put the work into your portfolio, or take such orders again.

nda-recap-usual = Agreed: the terms on one side, what you get for them on the other. Both go into the letter.

nda-recap-usual-points =
    .plain =
        Good, then we agree. Here it is in writing:
        – On my side: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – In return: { $got }
        – The price stays as it is
        Is that how you see it? Then it can go into the contract in these words.
    .calm =
        I'm glad we found a balance. So that both of us have it:
        – what I take on: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – what was agreed in exchange: { $got }
        – price and dates unchanged
        Have I put it down correctly?
    .plan =
        For the contract, in three points:
        1. { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        2. In return: { $got }
        3. Price and dates as before
        Do you confirm it, or would you word something differently?
    .short =
        In short: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }; in return: { $got }. The price doesn't change. Right?
    .price =
        Good, then we agree. Here it is in writing:
        – On my side: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – In return: { $got }
        – The price: { $price }, unchanged
        Is that how you see it? Then it can go into the contract in these words.
    .from =
        Good, then we agree. Here it is in writing:
        – On my side: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }
        – In return: { $got }
        – The day that counts for it: { $free_from }
        – The price: { $price }, unchanged
        Is that how you see it? Then it can go into the contract in these words.
    .label = Give and get
    .risk = What you get stands beside what you give. Have it confirmed before you sign.

nda-recap-usual-short =
    .plain =
        To sum up: { $demand ->
            [ghost] the work appears under your name, and I don't show it
            [exclusive] no other orders in the time agreed
            [rivals] no orders from your competitors in the time agreed
           *[secret] confidentiality, as in your agreement
        }, and in return: { $got }. The price stays. A “yes” is enough; is it right so?
    .calm = So that nothing gets lost: your terms hold, and this belongs to them: { $got }. Everything else stays as it was. Do you see it the same way?
    .plan = One line for both of us: I sign your terms; you agree to this: { $got }. Shall I add it to the contract?
    .short = Settled: your terms, with this in return: { $got }. Yes?
    .label = In two lines
    .risk = Confirmed from the phone in a moment. Short, so check that the contract says the same.

nda-free-again =
    .plain = The day from your agreement has come: look up what may be shown, or which orders you may take again
    .named = The day from your agreement has come: look up what may be shown, or which orders you may take again. Client: { $deal_client }

# Silence

nda-nudge = Perhaps the text lies with their lawyers. One light question brings it back.

nda-nudge-question =
    .plain =
        I'm planning the next weeks and would like to keep a place for you. On { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } two ways are still open: everything, at its price, or a little less at the usual one. Which of them is closer to you, or is there a question I can answer?
    .calm = Does the agreement perhaps lie with your legal people? That can take time, no matter. If they need something from me, a wording or an example, I'll gladly send it. Is there anything that's holding it up?
    .plan =
        One point is still open between us: { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }. If it helps, I'll write down both versions in two sentences each, so that you can simply pass them on. Shall I?
    .short =
        We only need a word on { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, then I can begin. Which version do you lean towards?
    .label = A light question
    .risk = Easy to answer, and it offers help. It brings no new argument.

nda-close = Silent again. Let it go kindly; the door stays open.

nda-close-permission =
    .plain =
        It seems that { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } isn't settled on your side yet, or that you've found another way; both are fine. I'll give the time to another project now. If you come back to it, I'll book you other time, and the versions we discussed still stand. Shall I ask again in a month, or wait to hear from you?
    .calm = No answer is all right too: such things often depend on others. I'll close it on my side for now, so that neither of us has to think of it. One line from you is enough to take it up again. Would you like me to keep the draft of the agreement for you?
    .plan =
        I'm taking another project in this place, so that the time isn't lost. If { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } gets settled later, write to me, and we'll find a new date. Is there anything I can do for you until then?
    .short =
        I'll let this rest for now and take another project. When you know about { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        }, one line is enough. Shall I ask again in a month?
    .label = Permission to close
    .risk = Frees your time and your head, and often brings the answer. The order may be gone.

nda-farewell = It doesn't fit. A short, warm no, without complaint, and with a way for the client.

nda-farewell-kind-no =
    .plain =
        I understand that you need it just like that: { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } without a surcharge and without exceptions. For me that doesn't work out, because what I make is also what I'm found by. So I'd rather say it openly now. For somebody with a full calendar it may be no trouble at all. If the terms change, I'd be glad to hear from you. Shall I tell you what to look for in the search?
    .calm = We've both looked for a way, and for this job there isn't one. That's nobody's fault: your rules are fixed, and so is what I live on. What you've told me so far stays confidential, of course. If another project comes with other terms, will you think of me?
    .plan =
        So that you can go on quickly: with { $demand ->
            [ghost] work without my name
            [exclusive] exclusivity
            [rivals] not working for competitors
           *[secret] confidentiality
        } under these terms I'm not the right one, and I won't keep you waiting. An agency often signs such things as a matter of course. What you've shown me stays between us. Should I delete your materials, or send them back?
    .short = Under these terms I can't take it on, and I say so with respect for your reasons. What I've seen stays confidential. If something changes on your side, will you write to me?
    .label = A kind no
    .risk = Keeps your name and your market. This order goes to somebody else.
