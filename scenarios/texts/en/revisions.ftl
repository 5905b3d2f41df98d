# Changes: rounds agreed beforehand, what to take, what to discuss, error or extra (RE1 to RE4).

revisions = Changes to the work

## The rounds

revisions-rounds = How many rounds of changes did you agree on? Skip this if no number was agreed, or if the work hasn't started yet.
    .label = Rounds agreed
    .hint = For example: 2 rounds
    .why = With a number both sides know what is included; without one, all changes within the task are.

revisions-uncounted = No number has been agreed. Where does the work stand?
    .label = Where it stands
    .why = Before the work, rounds are agreed in writing. Once remarks are here, everything within the task counts as included.
revisions-uncounted-remarks = The client's remarks are here
revisions-uncounted-before = The work hasn't started

## Agreed beforehand

revisions-offer-rounds = How many rounds of changes do you include in the price?
    .label = Rounds included
    .hint = For example: 2 rounds
    .why = Whatever number you name, its hours belong in your price from the start.

revisions-remark-days = Within how many days after a version should the client's list reach you?
    .label = Days for the list
    .hint = For example: 5 days
    .why = Without a day a version can hang for months and come back when you're deep in other work.

revisions-further = What does each further round cost? Skip this to price it when it comes.
    .label = A further round
    .hint = For example: $150
    .why = A price named beforehand is information. Named afterwards, it feels like a fine.

revisions-support = What help after delivery is in the price? Skip this if there is none.
    .label = Help after delivery
    .hint = For example: small corrections for two weeks
    .why = What isn't named gets imagined, and each side imagines something different.

revisions-terms = Say it before the work, while nobody is annoyed: which changes are included, and where a new task begins.

revisions-terms-counted =
    .plain =
        Before we start, here is how changes work, so that we both know what the price includes:

        – included in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – one round: everything you'd like different, in one list
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – my own mistakes: put right free of charge, outside the count
        – a changed task: you hear its price before I begin on it

        Does this suit the way you work?
    .example =
        A word on changes before you see the first version. You look at it with everybody who has a say and send me one list: that's a round. The price includes { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and each list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }.

        "A calmer colour" is a change and is included. "One more page" is a new task, and you get a price first. Whatever differs from our agreement through my fault I put right free, on top. Shall we do it like this?
    .reason =
        Your remarks make the work better, so time for them is already in the price. To make good use of it, I suggest:

        – in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version

        One list from everybody who decides, and every version is a real step forward. A mistake of mine never uses up a round. If the task itself changes, we settle the price first. Do you agree?
    .short =
        So that nobody has to count in secret: the price includes { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }, and your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version. My own mistakes don't count and cost nothing. A changed task has its own price, which you hear beforehand. Is that a yes, or is there something you'd like to be different?
    .further =
        Before we start, here is how changes work, so that we both know what the price includes:

        – included in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – one round: everything you'd like different, in one list
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – each further round: { $further }, only if you order it
        – my own mistakes: put right free of charge, outside the count
        – a changed task: you hear its price before I begin on it

        Does this suit the way you work?
    .support =
        Before we start, here is how changes work, so that we both know what the price includes:

        – included in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – one round: everything you'd like different, in one list
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – after delivery, also included: { $support }
        – my own mistakes: put right free of charge, outside the count
        – a changed task: you hear its price before I begin on it

        Does this suit the way you work?
    .both =
        Before we start, here is how changes work, so that we both know what the price includes:

        – included in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – one round: everything you'd like different, in one list
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – each further round: { $further }, only if you order it
        – after delivery, also included: { $support }
        – my own mistakes: put right free of charge, outside the count
        – a changed task: you hear its price before I begin on it

        Does this suit the way you work?
    .thing =
        Before the work begins, here is how changes are handled, so that we both know what the price includes.

        For: { $deal_thing }

        – included in the price: { $rounds ->
            [one] one round of changes
           *[other] { $rounds } rounds of changes
        }
        – one round: everything you'd like different, in one list
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – each further round: { $further }, only if you order it
        – after delivery, also included: { $support }
        – my own mistakes: put right free of charge, outside the count
        – a changed task: you hear its price before I begin on it

        Does this suit the way you work?
    .label = A number of rounds
    .risk = Everybody knows where they stand. A careful client may ask for more rounds.

revisions-terms-by-task =
    .plain =
        Here is an agreement about changes that needs no counting:

        – included: every change within the task we've written down
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – approved stays approved: wanted otherwise later, it's new work
        – a changed task, such as one more page or another audience: you hear its price first

        Is that clear enough for you?
    .line =
        Where does a change end and a new task begin? I draw the line at what we've written down. Until the work meets it, I change it without counting. What isn't in there, or was approved and is then wanted otherwise, gets its price before I begin. Your remarks come in one list, within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version. Can we work with that line?
    .fair =
        You should get what you ordered, however many remarks that takes, so I don't count them. In return I need two things: one list instead of many messages, within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }, and your yes to each part that's right. Wishes beyond the task are welcome too: you hear their price first and then decide. Does that seem fair to you?
    .steps =
        So that changes stay easy for both of us: you get a version, look at it in peace and send one list within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }. I put in everything that belongs to the task. You say yes, and that part is finished. Something new gets its own price before I start on it. Shall I write this into our agreement?
    .support =
        Here is an agreement about changes that needs no counting:

        – included: every change within the task we've written down
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – approved stays approved: wanted otherwise later, it's new work
        – after delivery, also included: { $support }
        – a changed task, such as one more page or another audience: you hear its price first

        Is that clear enough for you?
    .label = All within the task
    .risk = Generous and simple. Needs a task that is written down well, or it never ends.

revisions-terms-choice =
    .plain =
        There are two good ways to handle changes, and the choice is yours:

        1. Counted. The price includes { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and a round is one list with everything in it.
        2. By the task. No counting: all changes within what we've written down, and what you've approved stays approved.

        In both cases your list comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }, and a new task gets its price first. Which one suits you better?
    .who =
        How shall we handle changes? If several people decide on your side, counting helps: everybody's wishes go into one list, and the price holds { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. If you decide alone, we can go by the task: no counting, but an approved part stays as it is. Either way, each list comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }. Beyond the task, you hear a price first. Which is closer to how you work?
    .taste =
        Some people like a fixed number, others a free hand, so here are both. Fixed: { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } in the price, and you know exactly what you have. Free: every change within the task, as long as what's approved stays approved. Either way your list comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }. New tasks are priced beforehand. Which would you like in our agreement?
    .question =
        One point is still open before we start: changes. I can include { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } or all changes within the task without a number, where each part you approve is finished. For both I need your remarks in one list, within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version. My mistakes are outside all that, and a new task has its own price. What would you choose?
    .further =
        There are two good ways to handle changes, and the choice is yours:

        1. Counted. The price includes { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and a round is one list with everything in it. A further one is { $further }, only if you order it.
        2. By the task. No counting: all changes within what we've written down, and what you've approved stays approved.

        In both cases your list comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }, and a new task gets its price first. Which one suits you better?
    .label = Two ways to choose
    .risk = Who chooses also keeps to it. The client may take the one you like less.

revisions-heard-terms-offers = They name another number

revisions-agreed-on = What did the client agree to?
    .label = Agreed on
    .why = The message names exactly that, and later rounds are counted by it.
revisions-agreed-on-counted = A number of rounds
revisions-agreed-on-by-task = All within the task, uncounted

revisions-why-count = The client dislikes the count. Say what it's good for on their side, or give one round more for something that really helps you.

revisions-why-count-reason =
    .plain =
        You don't want to be left with something half right because a number has run out, I understand that. It won't come to that: my own mistakes are put right outside the count. What a number ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }) does is keep the work moving: all wishes in one list, and your date holds. Shall we try it this way?
    .price =
        You'd rather not count, and I can see why. The reason lies in the price: it holds time for { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. With no limit I'd have to plan for many more, and you'd pay for them even if you never needed them. This way you pay for what you use. Does that make sense?
    .date =
        Nobody likes to feel counted. But look at what the number protects: your date. When each round is one full list, the work goes forward. When remarks arrive one by one, each change undoes an earlier one. The price holds { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and my own mistakes don't count. What worries you most about it?
    .enough =
        A limit can sound as if I wanted to be done quickly; it's meant the other way. What's in the price ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }) gets my full attention, with a check of the whole each time. If you need one more after that, we'll talk about it openly, before any work. Can you agree to that?
    .label = What the count is for
    .risk = Answers the worry behind the no. Someone who wants endless changes won't be moved.

revisions-why-count-one-more =
    .plain =
        You'd like more room, and I can give you some: one round on top of what's in the price ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }). What I ask for it: each time one complete list, from one person who decides, within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }. That saves the to and fro, and so it pays for the extra round. Do we agree on that?
    .swap =
        Let's make an exchange. You get one round on top of the { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } I had in mind. I get your remarks whole: everything in one list, nothing sent after it, always within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of a version. Both of us win something. Would that work on your side?
    .voice =
        If several people look at the work, I see why { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } may feel tight. I'll add one round if one person on your side collects it all, has the last word and sends the list within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }. Then no change has to be undone because somebody else saw it later. Who could that be?
    .time =
        I can add one round to the { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } in the price, on one condition: each list comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }, so that my plan holds and I don't have to turn down other work to wait. Later remarks then count as a new round. Is that a fair exchange?
    .label = One more, for whole lists
    .risk = A yes that also saves you work. Hold them to the condition, or it was a gift.

revisions-heard-why-count-offers = They name another number

revisions-agreed-at = And what is agreed now?
    .label = Agreed on
    .why = The message names exactly that, and what you gave is booked with what you got for it.
revisions-agreed-at-counted = The rounds I offered
revisions-agreed-at-one-more = One more, for whole lists
revisions-agreed-at-by-task = All within the task, uncounted

revisions-firm = The client wants neither a count nor a line. Then decide whether this is a must for you: a number of rounds ({ $rounds }), or the written task as the limit. With neither of them the job has no end, so it's better not to begin yet. Leave both offers open in one calm sentence. /walk_away helps to judge the rest.

revisions-asked-rounds = How many rounds does the client want?
    .label = Rounds wanted
    .hint = For example: 5
    .why = The difference from your number is work, and work has a price.

revisions-more-rounds =
    .plain =
        The client wants { $asked_rounds }, your price holds { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. More rounds are fine, they only need to be paid by somebody.
    .priced =
        The client wants { $asked_rounds }, your price holds { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. The rounds on top are worth <b>{ $more_price }</b>.

revisions-more-rounds-as-needed =
    .plain =
        You'd like to be on the safe side with more rounds (you wrote { $asked_rounds }), and I understand that. You may never need them all, so why pay for them today? Let's start with what's in the price: { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. If you want another one later, you order it singly, and I name its price before it begins. Is that all right with you?
    .wait =
        Let's leave the number small and the door open. The price holds { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }; whether it takes { $asked_rounds } you'll only know when you see the work. A further round can be added whenever you like, with its price named first. That costs you nothing until you need it. Shall we write it down like this?
    .early =
        More rounds help less than an early look. So I suggest: you see a first piece before the rest is made, and we correct the direction there. With that, { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } instead of { $asked_rounds } can go a long way, and a further one can be ordered at any time, for a price you know beforehand. Does that sound good?
    .list =
        I see the wish behind { $asked_rounds }: nothing should be forgotten. One full list does more for that than many short ones, and a round holds as many points as you like. That's why the price has { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. Should another be needed, you decide on it then, knowing what it costs. Can we begin on that basis?
    .further =
        You'd like to be on the safe side with more rounds (you wrote { $asked_rounds }), and I understand that. You may never need them all, so why pay for them today? Let's start with what's in the price: { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }. Each further one is { $further }, for the changes and a check of the whole, and only if you order it. Is that all right with you?
    .label = Each one when needed
    .risk = Your price stays as it is. The client has to decide again later.

revisions-more-rounds-in-price =
    .plain = We can do { $asked_rounds } rounds, and you know the cost from the start: { $more_price } for those on top, each with the changes and a check of the whole. Then nothing has to be discussed in the middle of the work. Shall I put it into the offer?
    .calm = If it's calmer for you to have { $asked_rounds } rounds in reserve, let's plan for them. They're working days that I keep free for you, so they come to { $more_price } on top, and after that no change within the task costs extra until they're used. Would you like it this way?
    .budget = For your planning: with { $asked_rounds } rounds instead of the number in my offer, the difference is { $more_price }. That covers the changes themselves and looking through the whole again each time. Whether the safety is worth that to you is for you to say. Which version of the offer shall I send?
    .whole = All { $asked_rounds } rounds in one price is possible. The ones on top add { $more_price }, because each means opening the work, changing it and checking what hangs on it. In return you can count on them, whatever else is in my calendar. Shall I change the offer accordingly?
    .total = We can do { $asked_rounds } rounds, and you know the cost from the start: { $more_price } for those on top, each with the changes and a check of the whole. The job then comes to { $new_total }, and nothing has to be discussed in the middle of the work. Shall I put it into the offer?
    .label = All of them in the price
    .risk = Pays you for every round. The higher sum may make them think again.

revisions-heard-more-rounds-offers = They name another number

revisions-agreed-more = What does the client take?
    .label = Taken
    .why = So that the message and the price in your deal say the same.
revisions-agreed-more-as-needed = My number, others when needed
revisions-agreed-more-in-price = All of them, at their price

revisions-recap-counted = Agreed. Now put it in writing, before anybody begins.

revisions-recap-counted-points =
    .plain =
        Thank you, then it's settled. For both of us, in writing:

        – in the price: { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – my own mistakes: put right free, outside the count
        – beyond that, or with a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .look =
        Good, so we know how we'll go about changes:

        – you look at a version together with everybody who has a say
        – one list comes to me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }
        – that's one round; the price includes { $agreed ->
            [one] one round
           *[other] { $agreed } rounds
        }
        – what I got wrong doesn't count

        New wishes get their price before the work. Would you confirm it in a line?
    .short =
        To have it in one place: the price includes { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }; each of your lists comes within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }; my mistakes are mended outside the count; anything beyond has its price, which you hear first. If that's how you understood it too, a short "yes" makes it our agreement. Is it?
    .contract =
        I'm adding this sentence to our agreement: "The price includes { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }. The client sends each list within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of the version. Mistakes of the contractor are corrected free of charge and don't count. Further rounds and new tasks are agreed separately, before they begin." Is there a word you'd change?
    .further =
        Thank you, then it's settled. For both of us, in writing:

        – in the price: { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }
        – each further one: { $further }, only if you order it
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – my own mistakes: put right free, outside the count
        – a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .support =
        Thank you, then it's settled. For both of us, in writing:

        – in the price: { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – after delivery, included: { $support }
        – my own mistakes: put right free, outside the count
        – beyond that, or with a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .both =
        Thank you, then it's settled. For both of us, in writing:

        – in the price: { $agreed ->
            [one] one round of changes
           *[other] { $agreed } rounds of changes
        }
        – each further one: { $further }, only if you order it
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – after delivery, included: { $support }
        – my own mistakes: put right free, outside the count
        – a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .label = Rounds, in writing
    .risk = Settles every later "but we said". Takes the client a minute.

revisions-recap-counted-stands =
    .plain = Good, then we go on as we said, and you needn't write back for it. Included in the price: { $agreed ->
                [one] one round of changes
               *[other] { $agreed } rounds of changes
            }; your list comes within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version; my own mistakes are outside the count. If I've got something wrong, tell me before your first list. After that I take it as agreed. Is there anything you'd put differently?
    .start = I'm beginning with what we agreed on: { $agreed ->
                [one] one round of changes
               *[other] { $agreed } rounds of changes
            } in the price, and each of your lists within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of the version. There's nothing to sign and nothing to confirm. Should it look different on your side, correct it before the first version comes, and I'll change it here. From then on we both go by this note. The next thing you get from me is the version itself.
    .note = A note for your files and mine: the price includes { $agreed ->
                [one] one round of changes
               *[other] { $agreed } rounds of changes
            }, a list comes within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version, a mistake of mine doesn't count, and whatever goes further has a price you hear first. It stands as it is unless I hear from you before your first list. Does any of it read differently from what you remember?
    .short = Noted: { $agreed ->
                [one] one round of changes
               *[other] { $agreed } rounds of changes
            } in the price, your list within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version, my mistakes outside the count. Correct me before your first list if that's not it; otherwise we work by this. Anything to correct?
    .further = Good, then we go on as we said, and you needn't write back for it. Included in the price: { $agreed ->
                [one] one round of changes
               *[other] { $agreed } rounds of changes
            }; each further one is { $further }, only if you order it; your list comes within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version; my own mistakes are outside the count. If I've got something wrong, tell me before your first list. After that I take it as agreed. Is there anything you'd put differently?
    .label = Stands unless corrected
    .risk = No answer is needed, and the work can begin. A written yes would be the stronger proof, so keep this message.

revisions-recap-task = Agreed without a number. The line has to stand in writing all the more.

revisions-recap-task-points =
    .plain =
        Thank you, then it's settled. For both of us, in writing:

        – included: all changes within the task we've written down
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – approved parts are finished
        – a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .look =
        Good, no counting then. It works like this:

        – you look at a version with everybody who has a say
        – one list comes to me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }
        – I put in what belongs to the task
        – your yes closes the part

        New wishes get their price before the work. Would you confirm it in a line?
    .short =
        To have it in one place: all changes within the written task are included; your list comes in one piece, within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        }; what you've approved is finished; what's new has its price, which you hear first. If that's how you understood it too, a short "yes" makes it our agreement. Is it?
    .contract =
        I'm adding this sentence to our agreement: "Changes within the described task are included. The client sends them in one list within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of the version. Approved parts count as finished. New tasks, and new wishes for approved parts, are agreed separately, before they begin." Is there a word you'd change?
    .support =
        Thank you, then it's settled. For both of us, in writing:

        – included: all changes within the task we've written down
        – your list reaches me within { $remark_days ->
            [one] one day
           *[other] { $remark_days } days
        } of each version
        – after delivery, included: { $support }
        – approved parts are finished
        – a changed task: a price first, then the work

        Is this right? Then it becomes part of our agreement.
    .label = The line, in writing
    .risk = Keeps a generous offer from growing. The task has to be described well.

revisions-recap-task-edges =
    .plain = Good, no counting, then: all changes within the written task are included, in one list, within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version. One question before we fix that: is there something you expect that isn't in the task yet? Now is the easiest time. If it belongs to the task, I'll write it in; if it's new, you'll hear its price. What comes to mind?
    .walk = So the written task is the line: changes within it are included, each list comes within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of the version. Let's picture the first day with the finished work: who opens it, why, what do they look for? I'd like to know what's missing today and not after you've approved. Anything new gets its price before the work. What do you find?
    .people = Included are all changes within the written task; your list reaches me within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version; approved parts are finished. Before this becomes our agreement, ask the others who have a say what they take for granted. If it isn't in the task, we decide on it now, with its price. Is anything missing for them?
    .short = All changes within the written task, in one list, within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version. The only thing that could surprise us is what nobody has written down. What do you take for granted that isn't in the task?
    .support = Good, no counting, then: all changes within the written task are included, in one list, within { $remark_days ->
                [one] one day
               *[other] { $remark_days } days
            } of each version. After delivery, also included: { $support }. One question before we fix that: is there something you expect that isn't in the task yet? Now is the easiest time. If it belongs to the task, I'll write it in; if it's new, you'll hear its price. What comes to mind?
    .label = Ask what's missing
    .risk = Brings unspoken wishes out before the work. You may have to put a price on one of them today.

revisions-from-now = Done: it's agreed before the work. When the first remarks come, forward them here or open /revisions again; the message above is what you point to.

revisions-ask-terms = No answer. Somebody who isn't a client yet is asked once, kindly, and with something easy to answer.

revisions-ask-terms-once =
    .plain =
        One small point is still open before I plan the work: the changes. In my message I suggested { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } in the price. Is that all right for you, or would you prefer to do without counting? A word is enough, and I'll write it into the agreement.
    .easy =
        To make it easy to answer: a "1" means what I wrote ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }), a "2" means all changes within the task, without counting. Both are fine with me. If the start has moved, tell me that too, and I'll plan around it. Which is it?
    .doubt =
        Perhaps something in my message about changes didn't fit, and it's easier to say so now than later. What I suggested was { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        } in the price. What would you need to feel safe with it?
    .call =
        Points like this are settled faster by voice. Five minutes are enough: you tell me who looks at the work on your side, I tell you how the count ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }) is meant, and you get it in writing the same day. When would it suit you?
    .label = Ask once
    .risk = Easy to answer and without pressure. The start may slip a little.

revisions-ask-terms-still-on =
    .plain = A short question about the order itself: is it still on? If the start has moved, tell me roughly to when; I'll take another job in between and find you a new slot. If it's off, that's good to know, too. My offer on changes ({ $rounds ->
                [one] one round
               *[other] { $rounds } rounds
            } in the price) stays as I wrote it. Which of the three is it?
    .plan = I'm planning the next few weeks and don't know yet whether to keep time free for you. Do we start, start later, or not at all? Any answer helps me. If it's later, this slot goes to someone else and you get another. What I wrote about changes, { $rounds ->
                [one] one round
               *[other] { $rounds } rounds
            } in the price, still holds. How does it look?
    .later = Plans change, and that's no trouble as long as I know. Shall I keep the slot for your job, or give it to another for now and find you a new date? The changes ({ $rounds ->
                [one] one round
               *[other] { $rounds } rounds
            } in the price) can be settled on the day you come back. Which do you prefer?
    .short = Is the order still on, or has it moved? Either is fine, I only need it for my calendar. The offer, { $rounds ->
                [one] one round
               *[other] { $rounds } rounds
            } of changes in the price, waits for you. How do things stand?
    .thing = A short question about the order itself: { $deal_thing }. Is it still on? If the start has moved, tell me roughly to when; I'll take another job in between and find you a new slot. If it's off, that's good to know, too. My offer on changes ({ $rounds ->
                [one] one round
               *[other] { $rounds } rounds
            } in the price) stays as I wrote it. Which of the three is it?
    .label = Is the order still on?
    .risk = You learn where you stand and can fill the time. The changes stay open until they're back.

revisions-heard-ask-terms-offers = They name another number

revisions-open-terms = One question was enough. Don't begin the work on an open agreement: keep your offer as it is, take other jobs meanwhile, and settle this point first when the client comes back.

## Counted

revisions-used = How many of them were used before this request? If all are used up, or more than that, { $rounds } is the answer.
    .label = Rounds used
    .hint = For example: 1
    .why = So the client hears how many are left before the last one is gone.

revisions-counted =
    Agreed: { $rounds }, used: { $used }. { $left ->
        [0] None is left: another round is paid work, unless the error is yours.
        [one] One is left, and this request uses it.
       *[other] { $left } are left, this one included.
    } Say it in the message, calmly: a counted round is used with more care.

## The remarks

revisions-remarks = What does the client want changed? A few words are enough, as a list, in your own words.
    .label = Remarks
    .hint = For example: shorter headline, warmer colours
    .why = Your answer will name exactly these points, so the client sees that they were read.

revisions-kind = What kind of remarks are these?
    .about = "{ $remarks }". What kind of remarks are these?
    .label = Kind
    .why = Some are simply done, some are discussed, an own error is mended for free, and an extra has a price.
revisions-kind-fits = Clear and within the task
revisions-kind-mixed = Most are fine, one would harm
revisions-kind-harms = Would harm the result
revisions-kind-slip = My error
revisions-kind-extra = Beyond the task
revisions-kind-unclear = Unclear what or why

## Unclear: what does not fit and why

revisions-clarify = Don't fix blindly and don't refuse. First find out what doesn't fit and why; say in the same message that you're ready to fix it.

revisions-clarify-questions =
    .plain = I've got your remarks and I'm ready to put this right: { $remarks }. To hit it the first time, three short answers would help. Which place is it exactly? What bothers you there? What should it do instead? As soon as I have them, I'll name the day of the new version. Could you send them in one list?
    .understand = Thank you for looking so closely. Before I change this I'd like to understand it: { $remarks }. Which place do you mean, what doesn't fit there, and how should it feel to your customers? With that I'll name the day of the new version. Could you write it in a few words?
    .choices =
        I'm ready to put this right: { $remarks }.

        To get it in one go, three quick choices would help me:
        – is it too much or too little?
        – the content or the look?
        – this place only, or all through?

        With that I'll name the day of the new version. Could you answer with a word each?
    .goal = I'd like this to be right for you and not just different: { $remarks }. So tell me what it's for: what should somebody think or do when they see it? And what stands in the way of that now? Once I know, I can change the cause, and I'll tell you the day of the new version. Could you put it in two sentences?
    .label = Three short questions
    .risk = Saves a round of guessing. The client has to think for a minute.

revisions-clarify-example =
    .plain = I want to get this right and not just different: { $remarks }. An example says more than words: is there a page, a text or a picture where it's done the way you like? And is there one you'd never want? Two links are enough, and I'll tell you the day of the new version.
    .guess = This can be understood in several ways: { $remarks }. So that I don't guess at your expense, could you send one example you like and one you don't? Then I'll see what to change and name the day of the new version.
    .marks = Sometimes a pencil says more than a page: { $remarks }. Could you take a picture of the work and mark what bothers you: a circle where it's wrong, a word on why? That's enough for me to understand it, and then you'll hear the day of the new version. Would that be easy for you?
    .between = Let's find the direction together: { $remarks }. Think of two things you know, one that feels right to you and one that doesn't, whatever they are: a shop, a magazine, a competitor. What's the difference between them, for you? With that I can see what to change and name the day. Which two come to mind?
    .label = Ask for an example
    .risk = Clear at once for people who find it hard to explain. The example is a direction, not something to copy.

revisions-clarify-call =
    .plain = Some things are said faster than written, and this looks like one of them: { $remarks }. Let's take fifteen minutes and go through the work together; I'll come with my questions ready. Afterwards you get the points in writing, with the day of the new version. When does a call suit you?
    .properly = I'd like to understand this properly: { $remarks }. Shall we look at the work together, fifteen minutes by phone? I'll write the points down, send them to you to confirm, and name the day of the new version. What time is good for you?
    .screen = I could ask by message, but that would take days: { $remarks }. Looking at it on one screen takes a quarter of an hour. You show me what bothers you, I ask until it's clear, and afterwards the list goes to you in writing, with the day of the new version. Would today or tomorrow be possible?
    .voice = If writing is a bother, just say it: { $remarks }. A voice message is fine, as long as you like, or a short call where I do the asking. I'll turn it into a list of points, you check it, and then you get the day of the new version. What's easier for you?
    .label = A short call
    .risk = Good for a client who finds writing hard. Write the points down afterwards.

revisions-heard-clarify-accepted = They explained it
revisions-heard-clarify-insists = "Just make it better"
revisions-heard-clarify-offers = Other remarks instead

revisions-guess = "Just make it better" isn't a task. A small piece in two directions costs little and shows what the client means.

revisions-guess-two-ways =
    .plain = I can see it isn't there yet for you, even if it's hard to put into words: { $remarks }. Let me make it easy: I'll take one small piece and show it in two directions. You say which is closer, and I carry that through the rest. Which piece shall I take for it?
    .showing = You shouldn't have to find the words, showing is my part. I'll take one small piece and make it in two directions with this in mind: { $remarks }. You choose the closer one, and the rest follows it. Which piece matters most to you?
    .taste = "It isn't right yet" is an honest answer, and I can work with it: { $remarks }. What helps most is a comparison. I'll make one small piece in two quite different ways, one calmer, one bolder. You point at the closer one, and say what you'd take from the other. Which piece should I use?
    .safe = Changing everything on a feeling would be a risk for both of us: { $remarks }. Two small samples cost little and show the direction for certain. I'll make them from one piece, side by side, and go on only with the one you choose. Which part of the work shall it be?
    .label = Two directions
    .risk = The client only has to point. It costs you an hour or two.

revisions-guess-one-piece =
    .plain = If I changed everything now, I'd be guessing, and the time would be lost for you: { $remarks }. So let me change one place first, the way I understand it, and you tell me whether that's the right direction. Which place bothers you most?
    .start = We don't have to solve all of it at once: { $remarks }. Pick the place you look at first and like least. I'll rework that one alone, and from what you say about it I'll know what to do with the rest. Where shall I begin?
    .test = Let me check whether I understand you: { $remarks }. I'll take one place, change it and send it with a sentence on what I did and why. If it's better, we go on like that; if not, we've lost an hour and not a week. Which place tells you the most?
    .worst = One question that usually helps: if only one thing could be changed, what would it be? I read your remark as meant for the whole: { $remarks }. I'd start with that one thing, show it to you, and follow your answer from there. What would you choose?
    .label = One place first
    .risk = The cheapest test of all. It won't settle the whole list.

revisions-heard-guess-offers = Other remarks instead

revisions-blind = Without knowing what's wrong, no version will be right, and each guess costs you a round. So stop here, kindly, with a way to go on. If it turns into reproaches, /conflict leads through that talk.

revisions-blind-call =
    .plain = I want you to be happy with this, and I can see that you aren't yet: { $remarks }. Another version on a guess wouldn't get us there; it would only cost you time. Fifteen minutes together would. I'll come with the work open and my questions ready. Which day suits you?
    .together = You know what you want when you see it, so let's look together: { $remarks }. I change things while you watch, and you say "warmer" or "colder". After a quarter of an hour we'll have what no message can give us. Until then the version stays as it is. When can you spare the time?
    .person = Perhaps somebody on your side can put it into words more easily, a partner or somebody who talks to your customers: { $remarks }. I'd gladly call that person. After it you get the points in writing, and I name the day of the new version. Whom may I ask?
    .honest = I'd be doing you no favour if I simply tried again: { $remarks }. I don't know yet what to aim at, and you'd be looking at a third thing that isn't it. Let's talk once, briefly, and I'll write down what we find. Would a call this week be possible?
    .label = A call, once more
    .risk = Nearly always ends the guessing. Needs a client who takes the time.

revisions-blind-rests =
    .plain = To change it well I need to know what doesn't fit: { $remarks }. As long as that's open, I'll leave the version as it is, so that nothing good gets lost. One place and one reason are enough for me to begin, and then you'll have a day. Could you send me just that, whenever you're ready?
    .sleep = Let's let it rest for a day or two: { $remarks }. Look at it again with fresh eyes, perhaps with somebody who hasn't seen it yet, and write down the first thing that disturbs you. With that I can work. I keep everything ready meanwhile. When may I ask you about it?
    .fair = I'm ready to go on, and I don't want to use up your time on guesses: { $remarks }. So the next step is yours, and it's a small one: name the place that's furthest from what you imagined, and say how it should feel. Everything else I'll take from there. Can you do that this week?
    .open = The version you have stays, and so does my readiness to change it: { $remarks }. What I can't do honestly is guess again and call it a new version. As soon as you can name one thing that should be different, write to me, and you'll get a day for it. Is there one already?
    .label = It rests until it's clear
    .risk = No hours lost on guesses. The work stands still for a while.

revisions-chase = A client you already work with may be asked again, as often as needed. Short, and with a way to answer quickly.

revisions-chase-again =
    .plain = I'd like to go on with your remarks: { $remarks }. What I still need is your answer to my last message. If writing is tedious, send a voice message or a photo with marks on it. Your version waits in the plan until then. When could you look at it?
    .ready = I'm ready to go on with this: { $remarks }. Only your answer to my last message is missing; a voice message or a photo with marks is fine too. When could you look at it?
    .choice = Shall we go on with this: { $remarks }? I only need an answer to my last message. You can also just write "as you suggested", and I'll do it that way and send you the day. Which would you prefer?
    .help = Is there something in my last message that I could put more simply? It's about this: { $remarks }. If it's a matter of time, we can settle it in five minutes by phone, and I'll write it down afterwards. What would make it easy for you?
    .label = Ask again
    .risk = Keeps the work moving. Tone makes the difference: no reproach.

revisions-chase-day-only =
    .plain = I don't need your answer today, only the day it will come. It's about this: { $remarks }. Tell me when you'll get to it, next week or later; until then I turn to other work, and the time right after that day is kept for you. Which day shall I write down?
    .plan = So that this doesn't just lie waiting: { $remarks }. Your answer may take the time it needs, I'd only like to plan with it. Name a day or a week, and the hours after it are yours; until there is one, other work goes first. When will it be, roughly?
    .busy = It looks as if your hands are full, and that's all right. This can rest for a while: { $remarks }. I'd just like to know for how long, so that I'm there when you come back to it. Is the beginning or the end of next week realistic?
    .ask = I can leave this until you have a free hour: { $remarks }. All I need from you is the day on which I may ask again. Which one suits you?
    .label = Only a day
    .risk = Easy to give while the answer isn't ready. The work stands still until then.

revisions-heard-chase-offers = Other remarks instead

revisions-resting = The work rests because of a missing answer, not because of you, and that stands in writing. Ask again in a few days, and as often as needed: this client is yours already. A reminder helps, and so does a call instead of the third message.

revisions-remarks-now = And which remarks stand now, in a few words, as a list?
    .label = Remarks
    .hint = For example: headline in one line, photo with people
    .why = The next message is built on these points.

## One point would harm: the others are taken

revisions-doubtful = Which one point would harm the result?
    .label = The doubtful point
    .hint = For example: the picture across the whole screen
    .why = Only this one is discussed. All the others are simply taken.

revisions-doubt = Why would it harm the result? In the client's own terms: customers, sales, clarity.
    .label = Reason
    .hint = For example: on a phone the order button disappears
    .why = An opinion is easy to overrule, a consequence for the client isn't.

revisions-split = Take what is clear at once: that shows goodwill. The one point that harms gets a conversation of its own.

revisions-split-ask-why =
    .plain = I've gone through your list: { $remarks }. All of it is clear and goes in, except for one point I'd like to talk about first: { $disputed }. My worry is this: { $reason }. Perhaps I don't know what's behind it, and then I'd rather ask than change it blindly. What would you like to reach with it?
    .agree = Good remarks, and most of them I can simply put in: { $remarks }. With one of them I see where it comes from, and still hesitate: { $disputed }. The reason: { $reason }. If I know what it's meant to do for you, I'll find a way that does it without that effect. What is it meant to do?
    .effect = Before I begin, one thing you should know. Your list is fine: { $remarks }. But one point in it would have an effect you probably don't want: { $disputed }. The effect is this: { $reason }. The rest goes in as it stands. What made you think of this one, something you saw or something you were told?
    .before = Your list is here and I'm taking it: { $remarks }. Let me stop at one point only: { $disputed }. I'd be glad to do it if it helps you, but I see this coming: { $reason }. May I ask what's bothering you there at the moment? There may be a simpler cure.
    .label = Take the rest, ask about one
    .risk = Shows that you read it all. You may learn something you didn't know.

revisions-split-clear-first =
    .plain = So that you don't have to wait: everything clear in your list goes in now ({ $remarks }), and I leave one point out for the moment: { $disputed }. The reason: { $reason }. When you see the new version, you may find you don't need it any more; if you do, we'll find a good way. Is that order all right with you?
    .two-parts =
        I'd like to do your list in two parts ({ $remarks }):

        – now: all the points that are clear
        – after a word with you: { $disputed }

        Why not at once: { $reason }. It would be a pity to build that in and take it out again. May I begin with the first part?
    .show = Most of your list is quickly said and gladly done: { $remarks }. About one point it's better to look than to argue: { $disputed }. I fear this: { $reason }. So I'll put in the rest, and for this point make a small sample to show you what happens. Would that help you decide?
    .yours = The list is yours and so is the decision; I only want you to make it knowing this. In the list: { $remarks }. One point would cost you something in effect: { $disputed }. This is what I mean: { $reason }. I'd begin with all the others and keep this one for your answer. Do you agree?
    .label = First what is clear
    .risk = The work goes on and the doubt has time. The point stays open for now.

revisions-heard-split-accepted = They drop that point
revisions-heard-split-insists = They insist on that point
revisions-heard-split-offers = Other remarks instead

## A remark that would harm the result

revisions-reason = Why would this harm the result? In the client's own terms: customers, sales, clarity.
    .label = Reason
    .hint = For example: on a phone the order button disappears
    .why = An opinion is easy to overrule, a consequence for the client isn't.

revisions-option = What would you do instead, to reach what the client wants?
    .label = Option
    .hint = For example: a smaller picture, the button stays visible
    .why = With an option next to it, a doubt is help and not a refusal.

revisions-discuss = What is objective you take; what harms, you discuss: your reason and another way. The last word stays with the client.

revisions-discuss-reason-first =
    .plain = I've read your remark and see what you're after: { $disputed }. One thing makes me careful: { $reason }. The same aim can be reached in another way: { $option }. Everything else that is clear I'll take as it is. Shall I do it this way?
    .before = I understand where this comes from: { $disputed }. Before I touch it, you should know what it would do: { $reason }. I'd suggest this instead, it gives you the same without the loss: { $option }. Does that suit you?
    .eyes = Let's look at it with the eyes of somebody who sees it for the first time. What you'd like: { $disputed }. What they'd get: { $reason }. That's hardly what you want. So my suggestion is this, it keeps your idea and spares you the effect: { $option }. Shall I show you how it looks?
    .serve = You want the result to work better, and so do I, which is why I speak up: { $disputed }. From what I know it would do the opposite: { $reason }. What would help, to my mind: { $option }. I can have it ready with your other changes. May I?
    .label = Reason and option
    .risk = Protects the result and shows care. Somebody who only wants it done may need patience.

revisions-discuss-ask-why =
    .plain = This remark interests me, because there's usually a reason behind it: { $disputed }. May I ask what led you to it: something you saw, or something a customer said? I ask because I see a risk: { $reason }. Knowing the reason, I may find something better still than this: { $option }. What is it that you want to change by it?
    .behind = May I ask what's behind this: { $disputed }? You know your customers better than I do, and I may be missing something. My worry is this: { $reason }. One other way would be this: { $option }. What should be different for them?
    .missing = I may be missing something, so I'd rather ask: { $disputed }. What happened that you want it changed? As things look from here, this would follow: { $reason }. If it's about something I can't see, tell me; if not, this might do the job: { $option }. What's the story behind it?
    .aim = Two roads can lead to the same place, so first the place: what should be different for you afterwards? Your remark: { $disputed }. I hesitate because of this: { $reason }. Once I know the aim, I can compare it with another way: { $option }. What is it you want to reach?
    .label = Ask why first
    .risk = You may learn something you didn't know. It takes one more message.

revisions-discuss-choose =
    .plain =
        I see two ways to go with this, and the choice is yours.

        1. As you wrote: { $disputed }. What to expect: { $reason }.
        2. The other way: { $option }. The aim is the same.

        I'd take the second. Which one shall I do?
    .table =
        Here are both ways side by side, so that you can decide in peace:

        – your way: { $disputed }
        – what it brings with it: { $reason }
        – my suggestion: { $option }

        I'd go with the suggestion, and the last word is yours. Which shall it be?
    .both = I can do either, so the decision is yours. If we do it as you wrote ({ $disputed }), expect this: { $reason }. If we do it my way ({ $option }), you keep the aim and avoid that. The work is about the same for me, so I've nothing to gain by it. What do you choose?
    .small = It doesn't have to be one or the other at once. Your wish: { $disputed }. My worry: { $reason }. My suggestion: { $option }. We could begin with the suggestion and look at it for a week; if it isn't enough for you, I'll add your way within the same round. Would you like to start there?
    .label = Two ways to choose
    .risk = The client decides knowing what follows. They may choose the first.

revisions-heard-discuss-offers = Other remarks instead

revisions-your-call = The client insists. If you simply do it, a bad result is yours: so either a note in writing, or both versions to look at.

revisions-your-call-note =
    .plain = It's your project and your decision, and I'll carry it out: { $disputed }. For clarity let's write down what we both know: I pointed out a risk ({ $reason }) and suggested another way ({ $option }). So I can't answer for this one point; for all the rest I do, as before. Do you confirm that we go this way?
    .writing = All right, the last word is yours: { $disputed }. Just so that it's in writing: I see a risk here ({ $reason }) and advised another way ({ $option }). For what this change does I can't take responsibility; everything else stays on me. Do you confirm?
    .record = I'll do it the way you want: { $disputed }. Only one thing belongs in writing, for later, when neither of us remembers this talk: my advice ({ $option }) and my reason ({ $reason }). If it turns out that way, changing it back would be a new task. Everything else I stand behind as before. Are we agreed?
    .respect = You know your business, and the decision is yours: { $disputed }. I've said what I expect from it ({ $reason }) and what I'd do instead ({ $option }), and that's where my part ends. So I'll carry it out, without answering for this one point. Could you write me a short "agreed" to that?
    .label = As the client decides
    .risk = You keep the client and aren't to blame later. The result may still suffer.

revisions-your-call-side-by-side =
    .plain = On paper we could go on like this for long; seeing it is easier. I'll make one small piece both ways, yours ({ $disputed }) and mine ({ $option }). Look at them in peace or show them to somebody who'd use it, bearing this in mind: { $reason }. Then you decide, and I'll note it down. Shall I do that?
    .arguments = Let's not decide by arguments. One small piece both ways: yours ({ $disputed }) and mine ({ $option }). Watch for this: { $reason }. Whatever you choose, I'll confirm it in writing and do it. Shall I prepare the two?
    .judge = Neither of us has to be right; let the people it's made for decide. One small piece, twice: as you wrote ({ $disputed }) and as I suggest ({ $option }). Show both to three of them without a word and see what happens. My guess is this: { $reason }. Shall I get the two ready?
    .hour = Before we settle it, give me an hour. I'll make the piece where it shows best, both ways: yours ({ $disputed }) and beside it mine ({ $option }). Then you'll see for yourself whether I worry for nothing: { $reason }. After that I do what you say, and it stands in writing. Is that all right?
    .label = Side by side
    .risk = The eye decides, nobody loses face. Costs you some work.

revisions-heard-your-call-offers = Other remarks instead

revisions-decided = What did the client decide?
    .label = Decision
    .why = The next message names what will really be done.
revisions-decided-his = As the client wanted
revisions-decided-mine = The way I suggested

revisions-points = Which points go into the work now, in the end?
    .label = Points
    .hint = For example: headline in one line, warmer colours, a smaller picture
    .why = The next message names exactly these, without the one that would do harm.

revisions-no-note = The client wants the change and not the note. Then decline this one change, calmly, with your reason and your option in writing; the rest goes on. Done without a word, the bad result would be yours.

revisions-no-note-kind-no =
    .plain = I understand that you want it this way: { $disputed }. I have to pass on this one point, because I can't stand behind what it does: { $reason }. Everything else I'll do as agreed, and my suggestion stays open: { $option }. Shall I go on with the rest, or would you like to sleep on it?
    .name = Your wish is clear to me: { $disputed }. But my work carries my name as well as yours, and with this in it I couldn't answer for the result: { $reason }. So I'm leaving this one thing out and doing all the rest. If you'd like, we take the other way: { $option }. How shall we go on?
    .money = It wouldn't be fair to take your money for something that I expect to hurt you: { $disputed }. You know my reason: { $reason }. So I'll leave this point as it is and put my time into the others. And there's still the way that serves the same aim: { $option }. Would you give it a try?
    .calm = We see this one differently, and that's all right: { $disputed }. I can't do it without a word on the risk ({ $reason }), and you'd rather not have that word. Then it's best left as it is. For the rest nothing changes, and this offer stands: { $option }. May I continue with the other points?
    .label = No to this one point
    .risk = You answer only for what you believe in. The client may be annoyed for a while.

revisions-no-note-other-hands =
    .plain = You'd like this done without a note, I see that: { $disputed }. From me it would be wrong to do it silently, because of this: { $reason }. But you needn't go without it: when my part is finished, you get the open files, and anybody you choose can make that change. I'd still suggest this instead: { $option }. Does that help you?
    .split = Let's divide it: all the rest is mine, and I'll see that it's good. This one point you can give to somebody else: { $disputed }. I'd keep my hands off it because of this: { $reason }. You get the files in a form where it's done quickly. Or we take the other way after all: { $option }. What do you prefer?
    .yours = The change itself is small, and you may well make it yourself: { $disputed }. I'll tell you where and how. I just don't want to be the one who built it in, knowing this: { $reason }. If it doesn't work out, this way stays open: { $option }. Shall I prepare the files for that?
    .later = Let's finish everything that we agree on first. For this one you'll have the open files, so you're free to have it done: { $disputed }. Please keep in mind what I said about it: { $reason }. And if you come back to the other idea ({ $option }), I'll gladly do that. Is this acceptable for you?
    .label = Others may do it
    .risk = The client keeps the freedom, you keep your name. Hand the files over after payment.

revisions-heard-no-note-offers = Other remarks instead

revisions-parting = It has been said twice, and that's enough: don't argue and don't do it silently. Do the rest as agreed and hand it over complete. If the tone changes, /conflict leads through that talk; if this becomes a habit, /walk_away helps to judge the client.

## Within the rounds: take it, with a day

revisions-fix-day = On which day will the new version be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = A day instead of "soon": that is what the client will remember.

revisions-take = The remarks are fair: take them, name the day, and say how many rounds are left.

revisions-take-dated =
    .plain = Thank you, these remarks are to the point and I'm taking them: { $todo }. The new version will be with you on { $fix_day }. If something else comes to mind, send it before I start, so that it all goes in at once. Is this the full list?
    .team = That's clear, and it will make the work better: { $todo }. You'll have the new version on { $fix_day }. If anybody else on your side wants to look at it, now is a good moment. Is the list complete?
    .reason = Your remarks make sense, and I can see why you'd want this: { $todo }. I'll change it, check that nothing else has shifted, and send you the whole on { $fix_day }. If there's anything left to add, now is the best time, because it can all go in together. Shall I begin with this list?
    .plan = Good that you looked closely. I've put it in my plan: { $todo }. On { $fix_day } you get the complete new version, not bits and pieces. I'll write you a line with it on what has changed, so that you needn't search. Is there anything I should know before I start?
    .counted =
        Thank you, these remarks are to the point and I'm taking them: { $todo }. The new version will be with you on { $fix_day }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } So it's worth collecting everything now. Is this the full list?
    .team-counted =
        That's clear, and it will make the work better: { $todo }. You'll have the new version on { $fix_day }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If anybody else on your side wants to look at it, now is the moment. Is the list complete?
    .label = Take it, with a day
    .risk = Quick and friendly, and the rounds stay counted. The day has to be kept.

revisions-take-whole-list =
    .plain =
        I read it carefully, and this is what I understood:

        – to change: { $todo }
        – new version: { $fix_day }

        What isn't in the list stays as it is. Do I understand you correctly?
    .back = Just to be sure that we mean the same. You'd like this changed: { $todo }. I leave the rest untouched, so that nothing that works gets lost. The new version is with you on { $fix_day }. If I've misread something, it's easiest to put right now. Have I?
    .question =
        Your list is clear to me, here it is as I'll work through it:

        – { $todo }
        – after that a check of the whole
        – with you on { $fix_day }

        Did anybody on your side have another wish that should go in at the same time?
    .done = For me the work is done when this is changed: { $todo }. I'm planning it so that you have it on { $fix_day }, checked as a whole. Please have a look whether the list is complete and whether I've put it right. May I start on that?
    .counted =
        I read it carefully, and this is what I understood:

        – to change: { $todo }
        – new version: { $fix_day }

        { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } What isn't in the list stays as it is. Do I understand you correctly?
    .label = Retell and confirm
    .risk = Catches a misunderstanding before the work. One more message for the client.

revisions-heard-take-insists = They want it sooner
revisions-heard-take-offers = More remarks came

revisions-sooner = The client wants it earlier. Show that you understand, say what the days are for, and offer a part of it sooner.

revisions-sooner-first-piece =
    .plain = You'd like to see it sooner, and part of it you can. I'll show you the most important point first, as soon as it's done, and the whole on { $fix_day }: { $todo }. That way you can react early and nothing is rushed. Which point should come first?
    .one = I understand that you're waiting. The whole will be there on { $fix_day }: { $todo }. One point I can show you before the others. Which one is it?
    .look = I see that waiting is hard when you want to go on. So let's do it in two steps: you choose one point from this list ({ $todo }), I do that first and send it by itself, and you already have something to look at. All of it together is ready on { $fix_day }. Which point would help you most?
    .use = What would you need first in order to go on yourself? The full list ({ $todo }) is ready on { $fix_day }, because it's checked as a whole at the end. But a single point I can bring forward, so that you're not standing still. Tell me which, and I'll start with it. Which one is it?
    .label = One point sooner
    .risk = Gives the client something early. Two deliveries instead of one.

revisions-sooner-why-day =
    .plain = I see that you're in a hurry with this: { $todo }. A change here pulls others along, and afterwards the whole has to be checked again, so that you don't find new mistakes in place of the old. That's what the time until { $fix_day } is for. Is there an event behind your date? Then we'll see what can come first.
    .gaps = Of course sooner would be nicer: { $todo }. The time until { $fix_day } goes into the changes and into checking all the rest after them, otherwise you'd be the one to find the gaps. Is there something on your side that depends on the date?
    .day = You'd like it earlier, and I'd gladly say yes. If I do, what falls away is the check at the end, and then you'd be looking at a version with new gaps. For this list ({ $todo }) the honest day is { $fix_day }. Is something planned before that? Then I'll see what can be ready for it.
    .calm = I understand the hurry. Each of these changes is small ({ $todo }), together they touch the whole, and it's the whole that I look through at the end. With { $fix_day } you can plan firmly. An earlier date I could only hope for, and I don't want to promise you a hope. What hangs on it at your end?
    .label = What the days are for
    .risk = The day has a reason now. Doesn't help if the client has a fixed date.

revisions-heard-sooner-offers = More remarks came

revisions-steady = You've explained the day and offered a part sooner; more isn't needed. Do the work calmly and deliver on { $fix_day }: a kept date argues better than a message. For a longer talk about dates there is /deadline.

revisions-due =
    .plain = Send the new version today, as promised
    .named = Send the new version to { $deal_client } today, as promised

revisions-work = While the changes are being made, nothing has to be written. As soon as the version is ready, let's go on with the message for it.

## The new version

revisions-deliver = This goes out together with the new version. Ask for a clear yes or a full list: a version without an answer is never finished.

revisions-deliver-yes-or-list =
    .plain = Here is the new version, with everything we talked about: { $todo }. Please look through it in peace. If it's good, a short "approved" is enough; if something is still off, send it in one list with a word on why. By when could you look at it?
    .ready = The new version is ready. Changed: { $todo }. If it's what you had in mind, write "approved"; if not, one list with reasons helps me most. When could you have a look?
    .check = The new version is here, and I've been through it once more from beginning to end. What's changed: { $todo }. What I need now is one of two things: your yes, which closes this part, or a single list with what still isn't right and why. When can I expect one or the other?
    .people = Here is the version with your changes: { $todo }. If other people decide with you, this is the moment to show it to them, so that all wishes come in one go. If everybody's happy, write "approved". By which day could you have asked everyone?
    .counted =
        Here is the new version, with everything we talked about: { $todo }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If it's good, a short "approved" is enough; if something is still off, send it in one list with a word on why. By when could you look at it?
    .ready-counted =
        The new version is ready. Changed: { $todo }. { $after ->
            [0] This is the last of the rounds we agreed on.
            [one] After this, one more round is included.
           *[other] After this, { $after } more rounds are included.
        } If it's what you had in mind, write "approved"; if not, one list with reasons helps me most. When could you have a look?
    .label = A yes or one list
    .risk = Leads to a clear end. A busy client may need a reminder.

revisions-deliver-walk-through =
    .plain = The new version is with you. These points are done, and nothing else was touched: { $todo }. If you like, I'll walk you through it in ten minutes and write down what you say. Or do you prefer to look first and write to me?
    .alone = The version with your remarks is here: { $todo }. The rest is unchanged. Shall I show it to you in a ten-minute call, or would you rather look at it alone first?
    .where = Your changes are in: { $todo }. So that you needn't hunt for them, I can go through them with you on the phone and tell you in passing why I solved a thing this way and not another. You tell me what you think, I write it down. Would you like that, or do you prefer to read in peace?
    .record = The new version is ready, with this done: { $todo }. If you're short of time, I'll record my screen for a few minutes and show you each change; you can watch it whenever it suits you and answer in two words. Shall I send that along, or is a call nicer?
    .label = Offer to show it
    .risk = Fewer misunderstandings, quicker yes. Costs ten minutes.

revisions-heard-deliver-accepted = Approved
revisions-heard-deliver-insists = New remarks
revisions-heard-deliver-offers = They want something new

revisions-next-round =
    .plain = There are new remarks. The same question again: what is to be done, what to be discussed, what is extra? A point that was already approved and is now wanted differently is a changed task. No number of rounds was agreed here, so suggest one along with your answer, before it goes on forever.
    .left =
        There are new remarks. { $left ->
            [0] The agreed rounds are used up: from here a round is paid, unless the error is yours.
            [one] This is the last of the agreed rounds; say so in the message.
           *[other] Rounds left, this one included: { $left }.
        } A point that was already approved and is now wanted differently is a changed task.

## Our own error

revisions-mend-day = By which day can you put it right? Add a margin.
    .label = Put right by
    .hint = For example: Wednesday
    .why = A named day calms the client more than any explanation.

revisions-mend = The work differs from the order, so it's an error: redone for free, and it uses up no round.

revisions-mend-redo =
    .plain = You're right, the task says this and my version doesn't: { $todo }. I'm putting it right at no charge, and you'll have it on { $fix_day }. Is there anything else that differs from what you ordered? Then it goes into the same version.
    .notice = Thank you for noticing. This is my mistake, and I'm correcting it free of charge: { $todo }. The new version will be there on { $fix_day }. Does anything else differ from the order, so that I can fix it in one go?
    .mine = That one is on me, the order says otherwise: { $todo }. I'm correcting it at my expense and checking whether anything else slipped through. You have the corrected version on { $fix_day }. Have you noticed anything else that isn't as we agreed?
    .short = You're right, and thank you for saying it plainly. It should have been as ordered: { $todo }. I'll do it again at no cost to you, ready on { $fix_day }, and the rest of the plan stays as it is. Is there something you need before that day?
    .counted =
        You're right, the task says this and my version doesn't: { $todo }. I'm putting it right at no charge, on { $fix_day }, and it doesn't count as one of your rounds: { $left ->
            [0] what we agreed on stays agreed.
            [one] that one is still yours.
           *[other] all { $left } are still yours.
        } Is there anything else that differs from the task?
    .label = Redo it for free
    .risk = Costs hours and keeps the trust. The new day has to be kept.

revisions-mend-choice =
    .plain = This part isn't what you ordered, and that's on my side: { $todo }. You can choose: I redo it free of charge, ready on { $fix_day }, or we leave it out and I give back the part of the price that stands for it. Which is better for you?
    .need = What I delivered doesn't match the order here: { $todo }. How you want it made good is for you to say. If you still need the part, I redo it free, and you have it on { $fix_day }. If you don't, I give you back what it cost. Which one helps you more?
    .fair = You paid for something else at this point, so let's set it straight: { $todo }. One way: I do it properly at my own cost, by { $fix_day }. The other: it comes off the price, and you get the money for it. I'm fine with both. What would you like?
    .sorry =
        I'm sorry about this; it isn't what we'd agreed: { $todo }. There are two ways to put it right:

        1. Redone at my expense, ready on { $fix_day }.
        2. Left out, and the money for this part goes back to you.

        Which do you choose?
    .label = Redo or money back
    .risk = The client has the last word, so there's no quarrel. It may cost you money.

revisions-heard-mend-insists = They want it sooner
revisions-heard-mend-offers = They want money back

revisions-mend-way = What did the client choose?
    .label = Choice
    .why = A redo goes into your calendar, money back goes into a message.
revisions-mend-way-redo = Redo it
revisions-mend-way-refund = Money back for it

revisions-refund-sum = Which sum do you give back for this part?
    .label = Money back
    .hint = For example: $120
    .why = A named sum and a closed point: nothing is left hanging.

revisions-refund = Money back for one part, in writing. The rest of the work stands.

revisions-refund-recap =
    .plain =
        Then we settle it like this, in writing:

        – left out: { $todo }
        – back to you: { $refund_sum }
        – everything else stays as agreed

        Do you confirm? I'll send the money as soon as you do.
    .calm = Then that's how we'll leave it: this part goes out ({ $todo }), you get { $refund_sum } back, and the rest of the work stays as agreed, in time and in price. Please tell me where to send the money and confirm in a word; it goes off on the day I have both. Is everything right?
    .settle =
        To close this point so that neither of us has to come back to it:

        – what didn't fit: { $todo }
        – returned for it: { $refund_sum }
        – the other parts: unchanged

        With the money on its way the matter is settled. Do you see it the same way?
    .mine = The mistake was mine, so it shouldn't cost you anything. For this part you're getting back { $refund_sum }: { $todo }. Everything else goes on as planned, and I'll look twice. A short confirmation from you, and I'll make the transfer the same day. Is the sum right in your view?
    .total =
        Then we settle it like this, in writing:

        – left out: { $todo }
        – back to you: { $refund_sum }
        – the job now costs: { $new_total }
        – everything else stays as agreed

        Do you confirm? I'll send the money as soon as you do.
    .label = Money back, in writing
    .risk = Closes the point for good. Send the money on the day of the yes.

revisions-refund-ahead =
    .plain = The mistake was mine, so I'd rather act than write letters about it. For this part ({ $todo }) { $refund_sum } goes back to you today, the way your payment came. Everything else stays as agreed. If the sum seems wrong to you, tell me by the end of next week, and we'll look at it again; after that the point is closed. Is there anything else I should put right?
    .first = You shouldn't have to wait for your money until the letters are done. What's left out: { $todo }. What comes back: { $refund_sum }, today, the way you paid it. The rest goes on unchanged. Until the end of next week you can tell me that you see the sum differently. Will you drop me a line when it's there?
    .calm = I've thought about what's fair for this part: { $todo }. It's { $refund_sum }, and it goes out today without waiting for a confirmation. All the rest is yours as agreed, in time and in price. If you'd count differently, I'd like to hear it by the end of next week. Shall we go on with the other parts meanwhile?
    .short = { $refund_sum } goes back to you today, for this: { $todo }. The rest stays as agreed. You needn't confirm anything; if the sum isn't right in your eyes, a line by the end of next week is enough. Will you tell me when it has arrived?
    .total = The mistake was mine, so I'd rather act than write letters about it. For this part ({ $todo }) { $refund_sum } goes back to you today, the way your payment came. The job then costs { $new_total }, and everything else stays as agreed. If the sum seems wrong to you, tell me by the end of next week, and we'll look at it again; after that the point is closed. Is there anything else I should put right?
    .label = Money first
    .risk = Shows that you stand by your mistake, and closes it fast. The sum is gone before the yes, so promise it only if you can send it today.

## Paid: a round beyond those agreed, or an extra

revisions-hours = How many hours will this take, checking included? Skip it to name one price for all of it.
    .label = Hours
    .hint = For example: 4 hours
    .why = Hours times your rate is a price anybody can follow.

revisions-rate = What is an hour of this work worth?
    .label = Hourly rate
    .hint = For example: $40
    .why = The price of the round is worked out from it.

revisions-flat = What do you charge for all of it?
    .label = Price for it
    .hint = For example: $150
    .why = One price is easy to remember for both.

revisions-extra-worth =
    .plain = This is beyond the task, so it's an extra worth <b>{ $round_price }</b>: a short text was ordered, now a long one is wanted. An error would be free, new work isn't. The message comes next; if a long talk follows, /scope_creep has more moves for it.
    .total = This is beyond the task, so it's an extra worth <b>{ $round_price }</b>, and the job comes to <b>{ $new_total }</b>. An error would be free, new work isn't. The message comes next; if a long talk follows, /scope_creep has more moves for it.

revisions-extra = Extra work has its price or its own time. Both are an offer, and the client decides.

revisions-extra-priced =
    .plain = A good thought, it would add something: { $todo }. It goes beyond the task we agreed on, so I'd take it as a separate piece for { $round_price }; that covers the work and fitting it to the rest. The changes within the task stay included, of course. Shall I add it?
    .new = I see what this would give you: { $todo }. It's new to the task, so it has its own price, { $round_price }, including fitting it to the rest. Changes within the task stay free. Would you like it on these terms?
    .list =
        I've thought it through, and it fits in well: { $todo }. Since the task we agreed on doesn't hold it, here is what it comes to:

        – the work, and fitting it to the rest: { $round_price }
        – changes within the task: included, as before

        If you say yes, I'll name the day. Would you like it?
    .decide = It's a good idea to take it further: { $todo }. It wasn't in what we agreed, so you should know what it costs before you decide: { $round_price }, with everything it touches checked again. You can also leave it, the work is complete without it. What would you like to do?
    .total = A good thought, it would add something: { $todo }. It goes beyond the task we agreed on, so it would be a separate piece for { $round_price }, { $new_total } in all; that covers the work and fitting it to the rest. Changes within the task stay included, of course. Shall I add it?
    .label = At its price
    .risk = Draws a calm line between changes and extras. The client may drop it.

revisions-extra-later =
    .plain = I can see why you'd want this: { $todo }. Putting it in now would hold up what's nearly finished. So let's close the present version first and do this after it as a piece of its own, for { $round_price }. Shall I note it as the next step?
    .middle = Worth doing, just not in the middle of the last changes: { $todo }. First we finish the version in hand, then this as its own piece for { $round_price }. Shall I note it for after that?
    .good = That deserves to be done properly and not squeezed in: { $todo }. If we finish the present version first, you have something whole in your hands, and this follows as a second step, for { $round_price }, the fitting to the rest included. Shall I keep the time after it free for you?
    .order = One after the other, then both turn out well: first your version with its changes, which you can use at once, and then this: { $todo }. The second is a piece of work of its own, { $round_price } with a check of the whole. What day would you like to come back to it?
    .label = After this version
    .risk = The present version gets finished. The extra may never come.

revisions-round-worth =
    .plain = The agreed rounds are used up, so this one is paid: <b>{ $round_price }</b>. That was the agreement, so there is nothing to apologise for. Name the price before the work; after it, nobody likes to pay.
    .total = The agreed rounds are used up, so this one is paid: <b>{ $round_price }</b>, and the job comes to <b>{ $new_total }</b>. That was the agreement, so there is nothing to apologise for. Name the price before the work; after it, nobody likes to pay.

revisions-paid-round = The included rounds are over. Say it without reproach, with the price and with a way to make it worth the money.

revisions-paid-round-priced =
    .plain = I see what you'd like to change, and it can be done: { $todo }. The rounds in our agreement are used, so this is an additional one for { $round_price }; that covers the changes and checking the whole again. Shall I take it on, or do we leave the version as it is?
    .open = I'm happy to go on polishing this with you: { $todo }. What was included is used up by now, so here is the figure before anything begins: { $round_price } for the changes and for looking through the whole once more. You can also keep the version you have, it's complete. Which do you prefer?
    .use = You've used the rounds that were in the price, and the work is better for it. What you're adding now is one more: { $todo }. It comes to { $round_price }, for carrying it out and checking that everything around it still fits. If that's worth it to you, I'll name the day. Is it?
    .fresh = I see what you'd still like to change, and it makes a new round: { $todo }. The ones in the price are behind us and did their work. For this one it's { $round_price }, with each change and a full check in it. Once I have your yes, you get the day. Shall we?
    .rounds =
        I see what you'd like to change, and it can be done: { $todo }. We agreed on { $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }, and they're used, so this one is additional: { $round_price } for the changes and for checking the whole again. Shall I take it on, or do we leave the version as it is?
    .total =
        These changes can be made: { $todo }. The { $rounds ->
            [one] round
           *[other] { $rounds } rounds
        } we agreed on are behind us, so it's an additional one: { $round_price } for the changes and a full check, { $new_total } in all. Shall I take it on, or do we leave the version as it is?
    .standing =
        I understand what you'd like to reach: { $todo }. What was included ({ $rounds ->
            [one] one round
           *[other] { $rounds } rounds
        }) is used, so this would be an additional one: { $round_price } for the changes and a full check, { $new_total } in all. Do you want it, or is the version fine as it stands?
    .label = One more, at its price
    .risk = Keeps the agreement alive. The client may accept the version as it is.

revisions-paid-round-one-list =
    .plain = I understand the wish to polish it further: { $todo }. As the included rounds are used, each further one costs { $round_price }, for the changes and a full check. To pay only once, collect everything now: show it to everybody who has a say, and send one list. How much time do you need for that?
    .cheaper = There's a way to make this cheaper for you: { $todo }. A further round costs { $round_price }, whether it holds three remarks or ten small ones. So ask everybody on your side, and send one list. By when could you have it together?
    .ask = Before you pay for another round, let's make sure it's the last you need: { $todo }. One costs { $round_price }, whatever number of small points it holds, because checking the whole is most of it. So who else should see the work first? Send me everything together, and I'll name the day.
    .wait = There's no hurry with this: { $todo }. Use the work for a few days and note whatever strikes you. Then I do it all in one go, for { $round_price }, check included, instead of several rounds one after another. That's cheaper for you and better for the result. When shall I ask you for the list?
    .label = One list, paid once
    .risk = The client feels looked after. Say that big new wishes aren't small remarks.

revisions-rest = How much of the price is still to be paid? Skip this if everything is paid.
    .label = Still to be paid
    .hint = For example: $400
    .why = A free round can be traded for the end of the job. What's still open belongs to that end, and only if it is open.

revisions-why = "It should be free." Show what stands behind the price, or give it once, openly, against the final yes.

revisions-why-behind-it =
    .plain = From the outside it's a few small things, I can see that: { $todo }. Each one means opening the work again, changing it and checking all that hangs on it; this is what the { $round_price } pays for. We can also keep only the points that matter most, which costs less. Which would those be?
    .quick = I understand why it looks quick: { $todo }. Behind it are the changes themselves and a check of the whole, otherwise something else breaks; that comes to { $round_price }. If it's too much, we can choose the two most important points. Which are they?
    .fair = Until now changes were included, so I can see that a price feels odd: { $todo }. What was included was counted into the job; this comes on top, and it's { $round_price } of working time with the check at the end. If one of the points can wait, the price goes down. Which ones do you really need?
    .time = It's a fair thing to ask. A change takes minutes, finding what it moves elsewhere takes hours, and that's the part nobody sees: { $todo }. That makes { $round_price }. I'd rather say so openly than do it in a hurry and leave you with a gap. Shall we keep it to what matters most?
    .label = What's behind the price
    .risk = The price gets a face. Somebody who only wants it free won't be moved.

revisions-why-closing =
    .plain = I'd like us to finish on a good note, so here is an offer: I take this in once more without charge, although it's { $round_price } of work: { $todo }. In return it's the last one: you approve this version in writing. Anything after it has its price. Do we agree?
    .once = Let me meet you halfway, once: { $todo }. It's { $round_price } of work, and you'll find it in the list at zero. What I ask in return: with this version the work counts as accepted, and you tell me so in writing. Is that all right with you?
    .swap = Here's an exchange that helps us both: { $todo }. I'll do it without charge, although it's worth { $round_price }; you give me a clear finish. That is: with this version you accept the work in writing. What comes later we treat as new work. Is that a deal?
    .end = I'd like you to remember this job with pleasure, so this once I'll add a round: { $todo }. It would be { $round_price }. What I need for it is a clear finish: after this version you write "accepted", and further wishes get a price. Can you agree to that?
    .rest = I'd like us to finish on a good note, so here is an offer: I take this in once more without charge, although it's { $round_price } of work: { $todo }. In return it's the last one: you approve this version in writing and pay the { $rest } that's still open on that day. Anything after it has its price. Do we agree?
    .label = Once, against the final yes
    .risk = Buys a clear end to the job. Given twice, it becomes the rule.

revisions-how = What did the client agree to?
    .label = Agreed on
    .why = The message should name exactly that.
revisions-how-paid = At its price
revisions-how-closing = Free, as the very last one

revisions-closing-day = On which day will this last version be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = The final yes hangs on this day.

revisions-closed = A gift and what it earns, in one message.

revisions-closed-recap =
    .plain =
        Good. So that we both have it:

        – I change: { $todo }
        – price: nothing, instead of { $round_price }
        – ready: { $fix_day }
        – with this version the work is accepted, in writing

        Later changes have a price. Do you confirm?
    .calm = Good, then we close the job like this. I'll change, for the last time within the price: { $todo }. It would be { $round_price }, and it costs you nothing. You'll have it on { $fix_day }; that day you accept the work in writing. What comes after is new work. Is that how we said it?
    .exchange =
        So that each of us knows what was promised:

        From me: { $todo }, ready on { $fix_day }, free instead of { $round_price }.
        From you: the written yes to this version, on that day.

        After that, changes have a price. Could you confirm this in a line?
    .last = This is our last round, and it's on me: { $todo }. It's worth { $round_price }; you'll see it in the bill at zero. On { $fix_day } you get the version, and with it comes your "accepted". Later wishes are welcome, each at its price. Is that how you see it?
    .rest =
        Good. So that we both have it:

        – I change: { $todo }
        – price: nothing, instead of { $round_price }
        – ready: { $fix_day }
        – with this version the work is accepted, in writing
        – still open, paid that day: { $rest }

        Later changes have a price. Do you confirm?
    .label = The gift and its terms
    .risk = Turns goodwill into a clear end. Without a yes to it the gift isn't due.

revisions-closed-together =
    .plain = Good. I'll change this without charge (it would be { $round_price }): { $todo }. It's ready on { $fix_day }, and I suggest we look at it together that day, ten minutes on the phone. You say yes on the spot, I send two lines about it, you confirm them, and the work is accepted. Changes after that have a price. What time suits you?
    .screen = Let's finish this side by side. On { $fix_day } I'll show you the last version on my screen, with this in it: { $todo }. It costs nothing, though it's { $round_price } of work. If it's what we agreed on, you accept it there, and you'll have it in writing within the hour. New wishes are new work after that. Morning or afternoon?
    .notes = I'd like the last step to be easy for you. This goes in free of charge (it would be { $round_price }): { $todo }. On { $fix_day } we go through it by phone, point by point; I note "accepted" beside each, send you the note, and with your answer the job is done. What comes later has its price. When may I call?
    .short = This once at no charge (it would be { $round_price }): { $todo }. On { $fix_day } we look at it together for ten minutes, you accept it, and I put that in writing. Changes after that are paid. Which hour is good for you?
    .rest = Good. I'll change this without charge (it would be { $round_price }): { $todo }. It's ready on { $fix_day }, and I suggest we look at it together that day, ten minutes on the phone. You say yes on the spot, I send two lines about it, you confirm them and send the { $rest } that's still open, and the job is closed. Changes after that have a price. What time suits you?
    .label = Accept it together
    .risk = The yes comes on the day itself. It takes ten minutes, and new wishes may come up: they have their price.

revisions-stand = The client insists again. The agreement is clear, the price of <b>{ $round_price }</b> is explained, and that's enough: no new proof, no argument. One short message, and the offer stays. If reproaches come, /conflict leads through them.

revisions-as-is = No yes to the paid work. What is delivered stays delivered, and a short message says so.

revisions-as-is-stays-open =
    .plain = So that nothing hangs in the air: the version you have stays as it is, complete and within our agreement. This waits for your decision: { $todo }. It costs { $round_price }, and you may take it up at any time; after a yes I'll name the day. Is that how you see it too?
    .agreed = A short note so that we see it the same way: the version you have is complete under our agreement. This stays open: { $todo }, for { $round_price }, whenever you like. Shall I treat the version as accepted for now?
    .door = Then let's leave it here for now. What you have is finished and yours to use. This isn't in it: { $todo }. If you want it one day, it's { $round_price }, changes and check included, and I'll find a date for you. May I put the version down as accepted?
    .whole = No problem at all if you'd rather do without: { $todo }. The version is complete as we agreed it, so nothing is missing. Should you change your mind, the price is { $round_price }, and I start after your yes. Shall we close the job with what we have?
    .label = As it is, still open
    .risk = A written end without pressure. The extra money may never come.

revisions-as-is-one-point =
    .plain = The version you have stays as it is, complete and within our agreement. The whole of this would be { $round_price }: { $todo }. If only a part of it really matters to you, name it. I'll put a price on that alone, and you decide again, without hurry. Is there such a part?
    .smaller = Perhaps it needn't be all of this: { $todo }. Together it's { $round_price }; a smaller piece costs less and may do the same for you. What you have is finished either way. Which piece would you pick, if any?
    .without = You can do without this: { $todo }. The version is complete as agreed. If one thing in there keeps bothering you, though, we needn't talk about { $round_price } again, only about that one thing and what it costs. Does something come to mind?
    .first = If { $round_price } for the whole list isn't right at the moment ({ $todo }), let's think only of the first thing your customers would notice. For that alone I'd name you a price, and the rest can stay as it is. What would it be?
    .label = Only what matters
    .risk = A small paid step instead of none. The talk about the price may begin again.

revisions-counter = How much does the client offer?
    .label = Client's offer
    .hint = For example: $80
    .why = It shows how much of the list can honestly be done for it.

revisions-meet =
    .plain = The client offers { $counter }, the whole list is { $round_price }. For less money, fewer points: fair to both.
    .hours =
        The client offers { $counter }, the whole list is { $round_price }. At your rate the offer pays about <b>{ $paid_hours ->
            [one] { $paid_hours } hour
           *[other] { $paid_hours } hours
        }</b>: let points for that long stay in, and no more.
    .below = The client offers { $counter }, the whole list is { $round_price }. Careful: at your floor these hours cost <b>{ $below }</b>, so the whole list for that sum would be a loss. Fewer points, then.

revisions-meet-fewer =
    .plain = Good, { $counter } is something to go by. For this sum I'd do the points that matter most, properly, out of this list: { $todo }. The rest can stay or follow later; all of it is { $round_price }. Which points come first for you?
    .fits = Let's see what fits into { $counter }. Not the whole list ({ $todo }), that's { $round_price }, but the points your customers notice first, and done properly. Which would you put at the top?
    .first = Let's use { $counter } where it does the most. Out of the list ({ $todo }) I'd take the points that disturb you daily and do them properly, with a check. The others can follow when you like; all together it's { $round_price }. Which two or three are the ones?
    .honest = For { $counter } I can't do the full list honestly ({ $todo }), but I can do a good part of it. All of it is { $round_price }, because each point is changed and then checked with the rest. You choose what goes in, I tell you if it fits. What comes first?
    .label = Fewer points
    .risk = A yes that costs you nothing. Write down which points are in.

revisions-meet-whole =
    .plain = I understand you'd like to keep it near { $counter }. The list holds more work than that: { $todo }, and then a check of the whole; this makes { $round_price }. If we do it all in one go, you won't need another round. Shall I go ahead with the full list, or shall we shorten it?
    .clear = Your figure is clear: { $counter }. The full list comes to { $round_price }, because every point has to be made and checked with the rest: { $todo }. It can be all of it at that price, or less of it for less. What do you prefer?
    .once = With { $counter } a part of it would be possible, and then you'd soon want the rest: { $todo }. Done together, the check of the whole is needed only once, which is why I'd do it all now for { $round_price }. Shall I do all of it, or only that part?
    .stay = Your offer helps me to see where you stand: { $counter }. For this list I stay with { $round_price }: { $todo }. It holds the changes, whatever they move elsewhere, and a look through everything at the end. If that's more than you want to spend, we cut the list. Which way do you prefer?
    .gap = Between { $counter } and { $round_price } lie the points that take the longest: { $todo }. I can't shrink the time they need, but you can decide whether you need them now. With all of them you have it finished in one go. Do we do the whole list, or do you cross something out?
    .missing = I understand you'd like to keep it near { $counter }. For the whole list that's { $missing } short: { $todo }, and then a check of everything, which makes { $round_price }. If we do it all in one go, you won't need another round. Shall I go ahead with the full list, or shall we shorten it?
    .label = The whole list
    .risk = Holds the price and leaves a choice. The client may give it up.

revisions-which = What did the client take?
    .label = Taken
    .why = So that the message and the deal name the right price.
revisions-which-fewer = Fewer points
revisions-which-whole = The whole list

revisions-fewer-points = Which points stay in?
    .label = Points that stay
    .hint = For example: the headline and the order form
    .why = What is named in the message is done, and the rest is not expected.

revisions-paid-day = On which day will it be ready? Add a margin.
    .label = Day of the version
    .hint = For example: Thursday
    .why = The price and the day belong in one message.

revisions-confirm = A paid change is confirmed in writing before the work on it starts.

revisions-confirm-recap =
    .plain =
        Good that we've settled it. In writing:

        – I change: { $todo }
        – price: { $round_price }
        – ready: { $fix_day }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .order =
        Then this is your order, as I've understood it:

        – what: { $todo }
        – for: { $round_price }, with a check of the whole
        – when: { $fix_day }

        If it's right, answer with a short "yes", and I'll begin. Is there anything missing?
    .before = Before I begin, the three things that matter, in black and white. I change this: { $todo }. It costs { $round_price }, with the check of the whole. You have it on { $fix_day }. Whatever else comes to mind goes on a new list. Please answer in one line whether that's right, then I start.
    .sure =
        So that we're both sure:

        – additional to our agreement: { $todo }
        – its price: { $round_price }, with a check of the whole
        – its day: { $fix_day }

        The agreement for the rest is untouched. Do you confirm it like this?
    .total =
        Good that we've settled it. In writing:

        – I change: { $todo }
        – price: { $round_price }
        – the job in all: { $new_total }
        – ready: { $fix_day }

        Everything else stays as it was. Is this right? I'll start once you've confirmed.
    .label = Point by point
    .risk = A written trace that ends disputes. Takes the client a minute.

revisions-confirm-short =
    .plain = To sum up: { $todo }, for { $round_price }, ready on { $fix_day }. The rest as before. A "yes" from you, and I'll start.
    .day = On { $fix_day } you have it: { $todo }, for { $round_price }, check included. The rest of our agreement stays as it is. May I have your "yes" to begin?
    .start = I have it down like this: { $todo }, { $round_price }, with you on { $fix_day }. One word, and I'm at work on it. Is everything right?
    .note = A note for both of us: this is being added for { $round_price }: { $todo }. Ready on { $fix_day }. Anything to correct before I start?
    .total = To sum up: { $todo }, for { $round_price }, { $new_total } in all, ready on { $fix_day }. The rest as before. A "yes" from you, and I'll start.
    .label = In two lines
    .risk = Easy to answer from a phone. Says less.

## Silence after the new version

revisions-nudge = No answer to the version yet. One easy question; a present client may be asked again as often as needed.

revisions-nudge-question =
    .plain = Were you able to open the new version? It has this in it: { $todo }. If everything is right, one word is enough; if something isn't, tell me which place, even before you've seen it all. What would help you to look at it this week?
    .first = How does the new version strike you? The first impression is enough, it needn't be a full list: { $todo }. If there's something you stumble over, I'd like to hear it while I still have everything in my head. What did you notice first?
    .block = Is something keeping you from looking at the new version, a file that won't open, somebody who isn't there? In it: { $todo }. Tell me, and I'll find a way: another format, another person, a later day. What shall I do?
    .when = A quick question so that I can plan: by when do you think you'll have seen the new version? It has this in it: { $todo }. The day matters more to me than the answer; I'll keep time free right after it for what you find. Which day is realistic?
    .label = An easy question
    .risk = Can be answered in a word. It may take one more message.

revisions-nudge-short-call =
    .plain = You may have a full desk, so here is a quick way: ten minutes on the phone, I show you what changed ({ $todo }), you say yes or name what's left, and I write it down for both of us. Would tomorrow suit you, or the day after?
    .reading = To save you the reading: shall I show you the changes in ten minutes by phone ({ $todo })? You say yes or name what's left, and I write it down. Which day is good?
    .walk = Shall we look at the new version together? You open it, I tell you where this was changed: { $todo }. In ten minutes you've seen it all and can say on the spot what's right and what isn't. I send you the result in writing. Which half of the day is quieter for you?
    .answer = I know that sitting down to write an answer takes time. So just call me or tell me when I may call: I'll ask about each point ({ $todo }), you say "good" or "not yet", and it's done. Would the end of this week be possible?
    .label = Ten minutes by phone
    .risk = Often quicker than a third message. Needs a time that suits both.

revisions-heard-nudge-accepted = Approved
revisions-heard-nudge-insists = New remarks
revisions-heard-nudge-offers = They want something new

revisions-nudge-more = Silence again. Say calmly what is open and what you'll do meanwhile; then ask again next week, as often as needed.

revisions-nudge-more-what-is-open =
    .plain = A short note on where we are. Done and with you: { $todo }. Open: your yes, or a list of what's left. Meanwhile I'm turning to other work and keep your files ready, so we can go on the day you answer. Is somebody else the right person to look at it?
    .slot = I'm planning the coming weeks and would like to keep room for you. What's with you: { $todo }. What's missing is your word on it, good or bad. If you can only look at it later, tell me the week, and I'll reserve the time for it; otherwise I'll give it to another job. Which week is it?
    .help = The version is waiting with you: { $todo }. Things like this often wait because one question isn't clear, and mostly it can be answered in a line. If it's that, ask me. If it's only time, that's fine too; then give me a rough day so I know when to be ready. Which is it?
    .written = To keep things clear in writing: delivered to you: { $todo }; still open: your approval or your list. I'm going on with other work and can take yours up again within a few days of your answer. I'll ask again next week. Would another way of reaching you be better?
    .label = Where we are
    .risk = A written trace without reproach. The job stays open for a while.

revisions-nudge-more-in-parts =
    .plain = You needn't look at all of it at once: { $todo }. Take what you can judge in a minute and write "this is fine" beside it. I'll mark that as approved, and the rest waits for your list. Which part is right already?
    .piece = A whole version takes time to look at, a piece of it doesn't. Here is what's with you: { $todo }. Choose the place that matters most and tell me only about that, yes or not yet. The others can follow next week. Where would you like to begin?
    .closed = Let's close what can be closed: { $todo }. Whatever you're content with is finished from the day you say so; I'll write down what's approved and what's still open, so nothing gets lost. Which of it can I tick off?
    .short = Half an answer is an answer, too: { $todo }. What's good I'll note as approved; what you haven't seen stays open. What can you say yes to today?
    .label = A yes in parts
    .risk = Gets the job moving without a long look. Keep approved and open apart, in writing.

## The client is content

revisions-approve = The client is happy. Put the yes in writing: it closes the work and opens the last payment.

revisions-approve-recap =
    .plain =
        I'm glad it fits now. To close it properly:

        – accepted: the new version ({ $todo })
        – changes to it are finished
        – anything new is a separate piece, with its own price

        Please confirm in one line. What should I prepare for you next?
    .handover =
        Thank you, that's a good end. What happens now:

        – the version with this in it counts as accepted: { $todo }
        – you get the final files once you've confirmed
        – what you'd like later is a new order, gladly

        Is that how you see it too?
    .warm = It was worth going through it once more: { $todo }. I'm writing down that this version is accepted and the work on it is done. Should you want something different one day, we'll make a small new order of it. One line from you as a confirmation, and I'll send everything over. Could you do that today or tomorrow?
    .date = I'm taking your message as the acceptance of the work as it is now, with this in it: { $todo }. From here on, changes are new orders with their own price. If you see that differently, tell me now; if not, a short "right" is enough. Is it right?
    .thing =
        I'm glad it fits now. To close it properly:

        – the work: { $deal_thing }
        – accepted: the new version ({ $todo })
        – changes to it are finished
        – anything new is a separate piece, with its own price

        Could you confirm in one line?
    .label = Accepted, point by point
    .risk = A dated yes that ends later disputes. Sounds a little formal.

revisions-approve-short =
    .plain = Thank you, that's good to hear. I'm noting that the version is accepted, with this done: { $todo }. Anything new from here on will be a separate piece. Is that right? One word, and I'll send the final files.
    .files = Good to hear, then I'm preparing the final files: { $todo }. With that the work is accepted, and what comes later is a new order. Where shall I send them?
    .word = So that it stands somewhere: accepted, with this in it: { $todo }. Further wishes as a new order, whenever you like. Does that match what you meant?
    .glad = I'm glad, thank you. Then this is finished: { $todo }. I'm noting the version as accepted and closing the changes. Is it all right if I send the files together with the final bill?
    .label = In two lines
    .risk = Easy to confirm from a phone. Says less.

## Lines of the timeline

deal-event-rounds-agreed = rounds of changes agreed (rounds, days for a list, further round, help after delivery)
deal-event-changes-by-task = changes agreed: all within the task (days for a list, help after delivery)
deal-event-concession-rounds = one round more, for whole lists in time (rounds in all, days for a list)
deal-event-concession-round = one round free, for the final yes (what, its worth, day, still to be paid that day)
