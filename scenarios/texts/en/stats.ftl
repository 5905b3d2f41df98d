# /stats: words in the picture, and the same told in its caption.

stats-none =
    There is nothing to draw yet. It takes a deal with a price that was agreed, or a client's message saved to a deal.
    Your deals: /deals
stats-title = Your talks in figures
stats-kept-title = Asked and kept
stats-asked = { $count ->
        [one] Asked in one deal
       *[other] Asked in { $count } deals
    }
stats-kept = Kept
stats-conceded = Conceded
stats-gained = Added on top
stats-hour-title = What an hour brings
stats-hour-asked = At the first price
stats-hour-real = Real rate
stats-ended-title = How deals stand
stats-outcome-paid = Paid
stats-outcome-agreed = Agreed
stats-outcome-open = Open
stats-outcome-declined = You declined
stats-outcome-lost = Fell through
stats-more-currencies = { $count ->
        [one] One more currency isn't shown
       *[other] { $count } more currencies aren't shown
    }
stats-more-situations = { $count ->
        [one] One more situation isn't shown
       *[other] { $count } more situations aren't shown
    }
stats-told-kept = { $count ->
        [one] One deal
       *[other] { $count } deals
    }: asked { $asked }, kept { $kept } ({ $share }), conceded { $conceded }.
stats-told-all-kept = { $count ->
        [one] One deal
       *[other] { $count } deals
    }: asked { $asked }, kept all of it.
stats-told-gained = Added on top of the first price: { $gained }.
stats-told-below-floor = { $count ->
        [one] One of these ended below its floor.
       *[other] { $count } of these ended below their floor.
    }
stats-told-concessions = { $count ->
        [one] One concession in all.
       *[other] { $count } concessions in all.
    }
stats-told-hour = Really { $real }; at the first price it was { $asked }.
stats-told-hour-kept = { $real }, as at the first price.
stats-told-ended = { $name }: { $outcomes }
stats-dark = Dark
stats-light = Light
