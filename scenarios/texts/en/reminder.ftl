# A reminder whose time or subject is still to be told.

reminder-when = When should I remind you? Tap or type it.
    .label = When
    .hint = For example: tomorrow at 10, or on Friday at 3 pm
    .why = I'll watch the clock, so you don't have to.
reminder-what = What should I remind you about?
    .label = What
    .hint = For example: answer Anna, or send the invoice
    .why = A few words are enough to know what it was about.
