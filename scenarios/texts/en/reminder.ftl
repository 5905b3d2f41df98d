# A reminder whose time or subject is still to be told.

reminder-when = When shall I remind you? Tap or type it.
    .label = When
    .hint = For example: tomorrow at 10, or on Friday at 3 pm
    .why = I keep the time, so that you don't have to.
reminder-what = What shall I remind you of?
    .label = What
    .hint = For example: answer Anna, or send the invoice
    .why = Days later, a few words tell you what it was about.
