# Understand the task: questions of the trade, a call, a retelling, the silence (BR1 to BR6).

brief = Find out what they need

# Where things stand

brief-moment = Where do you stand with this client?
    .label = Where you stand
    .why = Asking, calling, summing up and chasing each need a different letter.
brief-moment-start = I have questions to ask
brief-moment-call = We're going to talk
brief-moment-told = They've told me, I'll sum it up
brief-moment-missing = They owe me information

brief-trade = What kind of work is it? The questions come from that trade.
    .label = Your work
    .why = A translator needs to ask about terms, a designer about sizes. Questions that fit every trade fit none.
brief-trade-writing = Writing
brief-trade-design = Design
brief-trade-development = Development
brief-trade-marketing = Marketing
brief-trade-video = Video and photo
brief-trade-translation = Translation
brief-trade-teaching = Teaching
brief-trade-other = Something else

brief-thing = What is it about, in two or three words? Skip it if you don't even know that yet.
    .label = The job
    .hint = For example: landing page for a dentist
    .why = With the job named, the questions are about this job and not just any.

# The questions

brief-ask-writing = Three things decide a text: who reads it, what they should do next, and which facts you may use. These questions bring out all three.

brief-ask-writing-send =
    .result =
        Let's start from the end:

        1. What should a reader do after the last line: order, call, sign up?
        2. Who reads it, and what do they know about you already?
        3. Which texts do you need, and roughly how long?
        4. Who does the layout and puts it online: you, me, someone else?
        5. When should it be out, and is that date tied to anything?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who will read it: age, job, how did they find you?
        2. What do your customers ask before they buy, and what makes them hesitate?
        3. Where will they read it: website, email, social network, paper?
        4. What should they do right afterwards?
        5. When should they be able to read it?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. Why do you need this text now, what isn't working at the moment?
        2. Is there an older text, and what do you dislike about it?
        3. What should you have in the end: how many pages or posts?
        4. Who gives the final yes to the wording?
        5. Is the date tied to something: a launch, a season, a fair?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Should it sell straight away, or explain and build trust?
        2. Is it for people who know you, or for strangers?
        3. One text, or several that belong together?
        4. Do you send the facts and figures, or do I ask you for them?
        5. Is the date fixed, or may it move by a week?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should a reader do after the last line: order, call, sign up?
        2. Who will read it: age, job, how did they find you?
        3. Which texts do you need, and roughly how long?
        4. Is the date tied to something: a launch, a season, a fair?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-writing-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should a reader do after the last line: order, call, sign up?
        – What do your customers ask before they buy, and what makes them hesitate?
        – Is there an older text, and what do you dislike about it?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who will read it: age, job, how did they find you?
        – What should you have in the end: how many pages or posts?
        – When should it be out, and is that date tied to anything?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: What do your customers ask before they buy, and what makes them hesitate? Why do you need this text now, what isn't working at the moment? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: open one text you like and one you'd never want, and tell me why. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should a reader do after the last line: order, call, sign up?
        – Why do you need this text now, what isn't working at the moment?
        – What do your customers ask before they buy, and what makes them hesitate?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-design = With design, taste comes last. First: who looks, where, what they should do, and which files are needed in the end.

brief-ask-design-send =
    .result =
        Let's start from the end:

        1. What should the design do for you: sell, be recognised, look more solid?
        2. Who looks at it, and where: phone, shelf, street?
        3. What exactly is needed, and in which sizes: logo, pages, packaging?
        4. Are the texts and photos ready, or does someone have to make them?
        5. When do the files have to be at the printer's or the developer's?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who is it for: age, taste, what do they buy today?
        2. Which brands do these people trust already?
        3. Where will they see it first: phone, shop, printed page?
        4. What should they do or feel at first sight?
        5. When will they get to see it?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What's no longer right about the present look?
        2. Were there sketches you turned down, and what was wrong with them?
        3. What do you want to have in your hands at the end?
        4. Who approves it, one person or several?
        5. Is the date tied to something: an opening, a fair, a launch?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Calm and solid, or bright and bold?
        2. From scratch, or keep the logo and the colours?
        3. For screens, for print, or both?
        4. One direction worked out, or two or three to choose from?
        5. Is the date fixed, or may it move by a week?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should the design do for you: sell, be recognised, look more solid?
        2. Who is it for: age, taste, what do they buy today?
        3. What exactly is needed, and in which sizes: logo, pages, packaging?
        4. Is the date tied to something: an opening, a fair, a launch?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-design-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should the design do for you: sell, be recognised, look more solid?
        – Which brands do these people trust already?
        – Were there sketches you turned down, and what was wrong with them?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who is it for: age, taste, what do they buy today?
        – What do you want to have in your hands at the end?
        – When do the files have to be at the printer's or the developer's?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: Which brands do these people trust already? What's no longer right about the present look? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: open three pictures or pages you like and one you can't stand. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should the design do for you: sell, be recognised, look more solid?
        – What's no longer right about the present look?
        – Which brands do these people trust already?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-development = In development the forgotten detail costs most: who uses it, what the first version must do, and what it has to connect to.

brief-ask-development-send =
    .result =
        Let's start from the end:

        1. What should people be able to do with it that they can't do now?
        2. Who will use it, and roughly how many a day?
        3. What must the first version do, and what can wait?
        4. What does it have to work with: payment, stock, an existing site?
        5. When does it have to be live, and what depends on that day?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who will use it, on a phone or a computer?
        2. How do they do it today, and where do they get stuck?
        3. Which steps should they manage without help?
        4. How will you see that it works: more orders, fewer hours?
        5. When should the first of them be able to use it?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What makes it necessary now?
        2. Is anything built already: a site, an app, an earlier developer's work?
        3. What should be ready in the end, point by point?
        4. Who supplies the design, the texts and the passwords?
        5. Is the date tied to something: a season, a law, a launch?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Something new, or a change to what exists?
        2. For your customers, or for your own team?
        3. A simple first version early, or everything at once later?
        4. Is the design ready, or is it part of the job?
        5. Is the date fixed, or may it move by two weeks?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should people be able to do with it that they can't do now?
        2. Who will use it, on a phone or a computer?
        3. What must the first version do, and what can wait?
        4. Is the date tied to something: a season, a law, a launch?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-development-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should people be able to do with it that they can't do now?
        – How do they do it today, and where do they get stuck?
        – Is anything built already: a site, an app, an earlier developer's work?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who will use it, on a phone or a computer?
        – What should be ready in the end, point by point?
        – When does it have to be live, and what depends on that day?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: How do they do it today, and where do they get stuck? What makes it necessary now? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: share your screen and do the thing once the way you do it today. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should people be able to do with it that they can't do now?
        – What makes it necessary now?
        – How do they do it today, and where do they get stuck?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-marketing = Marketing without figures is guessing. Ask what counts as success, who buys, what has been tried, and who answers the enquiries.

brief-ask-marketing-send =
    .result =
        Let's start from the end:

        1. What should there be more of: enquiries, sales, visits? How many now, how many would be a success?
        2. Who buys, and which product brings the most?
        3. What's already running, and who looks after it?
        4. Where do people land, and who answers them there?
        5. From when to when should it run?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who is your best customer? Describe one real person or company.
        2. How did the last five customers find you?
        3. What do they compare you with before they buy?
        4. What should they do first: write, call, order?
        5. In which season or on which days do they buy?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What has changed, so that you need it now?
        2. Which ads or posts have you tried, and what came of them?
        3. What should be ready at the end: a plan, ads, posts, reports?
        4. Who approves texts and pictures, and how quickly?
        5. Is the start tied to something: a season, a new product?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. More new customers, or more from those you have?
        2. Private people, or companies?
        3. One campaign, or month after month?
        4. Is there access to your statistics, or do we begin without figures?
        5. Is the start fixed, or may it move by a week?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should there be more of: enquiries, sales, visits? How many now, how many would be a success?
        2. Who is your best customer? Describe one real person or company.
        3. What's already running, and who looks after it?
        4. Is the start tied to something: a season, a new product?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-marketing-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should there be more of: enquiries, sales, visits? How many now, how many would be a success?
        – How did the last five customers find you?
        – Which ads or posts have you tried, and what came of them?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who is your best customer? Describe one real person or company.
        – What should be ready at the end: a plan, ads, posts, reports?
        – From when to when should it run?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: How did the last five customers find you? What has changed, so that you need it now? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: open your statistics and your last ad or post on the screen. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should there be more of: enquiries, sales, visits? How many now, how many would be a success?
        – What has changed, so that you need it now?
        – How did the last five customers find you?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-video = For video and photo, where it'll be shown decides nearly everything: length, format, sound, who's in front of the camera.

brief-ask-video-send =
    .result =
        Let's start from the end:

        1. What should people do after watching: buy, come, sign up?
        2. Where will it be shown: website, social network, a screen at an event?
        3. How many videos or photos, and how long?
        4. Who writes the script, and who is in front of the camera?
        5. When must it be finished, and when can we shoot?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who will watch it, on what, with sound or without?
        2. What do they know about you before they press play?
        3. What should still be in their minds a day later?
        4. What should they do right afterwards?
        5. When should they get to see it?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What is the occasion, and why pictures rather than a text?
        2. Which video do you like, and which would you never want?
        3. What do you have already: footage, photos, logo, music?
        4. Who has a say in the final cut?
        5. Is the date tied to an event, a launch, a season?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Should it sell, explain, or set a mood?
        2. For people who know you, or for strangers?
        3. One long piece, or several short ones?
        4. New footage, or an edit of what you have?
        5. Is the date fixed, or may it move by a week?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should people do after watching: buy, come, sign up?
        2. Who will watch it, on what, with sound or without?
        3. How many videos or photos, and how long?
        4. Is the date tied to an event, a launch, a season?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-video-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should people do after watching: buy, come, sign up?
        – What do they know about you before they press play?
        – Which video do you like, and which would you never want?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who will watch it, on what, with sound or without?
        – What do you have already: footage, photos, logo, music?
        – When must it be finished, and when can we shoot?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: What do they know about you before they press play? What is the occasion, and why pictures rather than a text? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: open one video you like, and walk me through the place with your phone. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should people do after watching: buy, come, sign up?
        – What is the occasion, and why pictures rather than a text?
        – What do they know about you before they press play?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-translation = In translation the purpose decides: for signing, for selling or for understanding. And ask at once for terms and names.

brief-ask-translation-send =
    .result =
        Let's start from the end:

        1. What is the translation for: publishing, the authorities, talks with a partner?
        2. Who reads it, and in which country?
        3. How many pages, and in which format?
        4. Are there terms, names or earlier translations I should keep to?
        5. When is it needed, and must it be certified?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who reads it: experts, customers, an official?
        2. In which country, and how formal is the tone there?
        3. Where will they read it: paper, website, an app with little room?
        4. What should they do with it: sign, buy, understand?
        5. When does it have to reach them?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. Where does the text come from, and is it final?
        2. Has any of it been translated before, and were you happy with it?
        3. What should you get: the text alone, or laid out like the original?
        4. Who can answer questions about terms?
        5. Is the date tied to something: an appointment, printing, a launch?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Close to the original, or free, as if written there?
        2. For experts, or for everyone?
        3. Everything, or the most important part first?
        4. The text alone, or with the layout?
        5. Is the date fixed, or may it move by a few days?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What is the translation for: publishing, the authorities, talks with a partner?
        2. Who reads it: experts, customers, an official?
        3. How many pages, and in which format?
        4. Is the date tied to something: an appointment, printing, a launch?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-translation-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What is the translation for: publishing, the authorities, talks with a partner?
        – In which country, and how formal is the tone there?
        – Has any of it been translated before, and were you happy with it?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who reads it: experts, customers, an official?
        – What should you get: the text alone, or laid out like the original?
        – When is it needed, and must it be certified?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: In which country, and how formal is the tone there? Where does the text come from, and is it final? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: open the file at the pages that matter most. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What is the translation for: publishing, the authorities, talks with a partner?
        – Where does the text come from, and is it final?
        – In which country, and how formal is the tone there?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-teaching = In teaching, clients name a subject but mean a result: an exam, a job, a trip. Ask about that, and about what went wrong before.

brief-ask-teaching-send =
    .result =
        Let's start from the end:

        1. What should the learner be able to do at the end that they can't do today?
        2. Who learns: age, level, one person or several?
        3. How many lessons a week, online or in person?
        4. Which book or course has been used so far?
        5. By when, and is there an exam on that day?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who learns, how old are they, how many?
        2. What comes easily, and where do they get stuck?
        3. When do they have time, and how long can they concentrate?
        4. What will they use it for first?
        5. When should the first result be seen?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What is the occasion: an exam, a move, a new job?
        2. Which courses or teachers did you try before, and what didn't fit?
        3. What would show you after the first weeks that it's working?
        4. Who decides on dates and homework?
        5. Is the goal tied to a day: an exam, a trip?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. For an exam, for work, or for pleasure?
        2. From zero, or on from a level already reached?
        3. Alone, or in a group?
        4. With homework, or lessons only?
        5. Is the date of the goal fixed, or open?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should the learner be able to do at the end that they can't do today?
        2. Who learns, how old are they, how many?
        3. How many lessons a week, online or in person?
        4. Is the goal tied to a day: an exam, a trip?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-teaching-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should the learner be able to do at the end that they can't do today?
        – What comes easily, and where do they get stuck?
        – Which courses or teachers did you try before, and what didn't fit?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who learns, how old are they, how many?
        – What would show you after the first weeks that it's working?
        – By when, and is there an exam on that day?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: What comes easily, and where do they get stuck? What is the occasion: an exam, a move, a new job? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: have the last test, the book or a piece of homework at hand. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should the learner be able to do at the end that they can't do today?
        – What is the occasion: an exam, a move, a new job?
        – What comes easily, and where do they get stuck?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-ask-other = Whatever the work is, four things must be known: the result, the people, the limits and the date. The questions go through them.

brief-ask-other-send =
    .result =
        Let's start from the end:

        1. What should be different for you when it's done?
        2. Who will use it or see it?
        3. What exactly is part of it, and what isn't?
        4. What do you have already, and who does the rest?
        5. By when, and is that date tied to anything?

        A line each is plenty; then I'll write how I'd do it and what it costs. When could you answer?
    .people =
        Before the how, I'd like to understand the people it's for:

        1. Who is it for in the end?
        2. What do these people do about it today, and what bothers them?
        3. Where and how will they come across the result?
        4. How will they notice that it's good?
        5. When should they have it?

        Just write it the way you'd tell a friend, and I'll put it in order. Would you rather answer by voice message?
    .story =
        To do this well, I need the story behind it:

        1. What happened, so that you need it now?
        2. What has been tried, and what didn't work?
        3. What should you have in your hands at the end?
        4. Who decides that it's finished?
        5. Is the date tied to something: an event, a season?

        Short answers are fine, and "don't know yet" is one too. Which of them can you answer today?
    .choice =
        To save you some writing, just pick; one word a line will do:

        1. Something new, or a change to what exists?
        2. For you, or for your customers?
        3. A small start, or everything at once?
        4. Do you have the materials, or do I get them?
        5. Is the date fixed, or may it move by a week?

        If neither fits, tell me how it is for you. What else should I know that I haven't asked?
    .thing =
        For "{ $thing }" I have four questions, so that my suggestion fits you:

        1. What should be different for you when it's done?
        2. Who is it for in the end?
        3. What exactly is part of it, and what isn't?
        4. Is the date tied to something: an event, a season?

        Short answers by number are fine; then I'll send you my suggestion and the price. Is there something important I haven't asked?
    .label = Questions in writing
    .risk = Each one is real for this trade, and short answers will do. Some clients will only answer half.

brief-ask-other-call =
    .topics =
        This is quicker to tell than to write. A quarter of an hour by phone is enough; my questions are ready:

        – What should be different for you when it's done?
        – What do these people do about it today, and what bothers them?
        – What has been tried, and what didn't work?

        You don't have to prepare anything, and the same day I'll send you the main points to correct. What time suits you tomorrow or the day after?
    .quick =
        Three questions, ten minutes, and I'll know what to suggest:

        – Who is it for in the end?
        – What should you have in your hands at the end?
        – By when, and is that date tied to anything?

        I'll write down what we say and send it to you to check. Would morning or afternoon suit you better?
    .spare =
        You don't have to write any of this. I ask, you just talk, and I take notes. For instance: What do these people do about it today, and what bothers them? What happened, so that you need it now? I have the whole list written out, so nothing gets forgotten, and you can correct my notes afterwards. Phone or video: which do you prefer, and when?
    .show =
        The easiest way is to show me: what you have so far, and one example you like. On a fifteen-minute call I'll ask the rest; my list is ready, and you'll get the notes the same day to correct. Which day suits you, and what time?
    .thing =
        With "{ $thing }" I'd rather ask than guess. In a quarter of an hour by phone I'd go through this with you:

        – What should be different for you when it's done?
        – What happened, so that you need it now?
        – What do these people do about it today, and what bothers them?

        You'll get it in writing the same day, to check. What time suits you tomorrow or the day after?
    .label = A call, questions ready
    .risk = Brings out more than writing, including what seems unimportant. Takes a quarter of an hour and your notes.

brief-heard-ask-accepted = They answered, or they'll talk
brief-heard-ask-insists = They object instead

brief-came = How did they answer?
    .label = Their answer
    .why = Half an answer and a promise each call for a different step.
brief-came-all = In writing, everything
brief-came-part = In writing, but not everything
brief-came-call = They want to talk
brief-came-promised = They promised it by a day

# What the client thinks irrelevant (BR2)

brief-unsaid =
    Good. Now for what clients don't mention, because it seems beside the point to them. In your trade that's usually:

    { $trade ->
        [writing]
            – earlier texts, even the ones that failed
            – questions and complaints your customers write to you
            – words, promises or names that must not appear
            – who reads it before it goes out, a lawyer for instance
            – what your competitors say about the same thing
            – where the text will stand and how much room there is
        [design]
            – old logos and files, and where the originals are
            – fonts and photos you have bought, or not bought
            – colours and signs that mustn't be used, and why
            – the smallest and the largest size it will ever have
            – who else will work with the files: printer, developer
            – sketches someone already made and you dropped
        [development]
            – who holds the passwords to domain, hosting and accounts
            – what happens with the data you already have
            – rare cases: returns, discounts, two languages
            – who changes the content later, and how skilled they are
            – what an earlier developer left behind, and why it ended
            – the busiest day: how many people come at once
        [marketing]
            – how many enquiries you can handle in a week
            – who answers them, and within what time
            – ads that failed, with their figures
            – claims and pictures that aren't allowed in your field
            – old customer lists, and permission to write to them
            – what a customer brings over a year, not just once
        [video]
            – whether everyone on camera agrees to be shown
            – noise, light and opening hours of the place
            – who owns the music and the old footage
            – how names, titles and the logo are written
            – whether you need upright, square and wide versions
            – where and how long you'll use it: website, ads, TV
        [translation]
            – how names are spelled in passports and contracts
            – a list of terms, or last year's translation
            – text in pictures, tables and seals
            – whether the original will still change
            – who reads it over on the other side, and what they dislike
            – how much room a line has on the page or the screen
        [teaching]
            – how lessons that are missed were handled before
            – how much time there is between lessons, honestly
            – what the learner likes: games, football, series
            – who pays and who learns, if these are two people
            – what the school or the employer expects
            – internet, a quiet room, a device with a camera
       *[other]
            – earlier attempts, and why they ended
            – things that must not happen under any circumstances
            – people who have a say later on
            – rules, permits or habits of your field
            – what others are waiting for because of this job
            – what you already promised to someone
    }

    Do you know all of it?
    .label = The unsaid
    .why = The expensive surprises hide here. Asking takes two minutes, redoing takes days.
brief-unsaid-ask = No, I'll ask
brief-unsaid-known = Yes, I know it

brief-extra = Now ask about the side issues, with a reason, so that it doesn't feel like an interrogation.

brief-extra-list =
    .plain =
        Thank you, that helps me a lot. A few things that look beside the point often decide the result. What can you tell me about these?

        { $trade ->
            [writing]
                – earlier texts, even the ones that failed
                – questions and complaints your customers write to you
                – words, promises or names that must not appear
                – who reads it before it goes out, a lawyer for instance
            [design]
                – old logos and files, and where the originals are
                – fonts and photos you have bought, or not bought
                – colours and signs that mustn't be used, and why
                – the smallest and the largest size it will ever have
            [development]
                – who holds the passwords to domain, hosting and accounts
                – what happens with the data you already have
                – rare cases: returns, discounts, two languages
                – who changes the content later, and how skilled they are
            [marketing]
                – how many enquiries you can handle in a week
                – who answers them, and within what time
                – ads that failed, with their figures
                – claims and pictures that aren't allowed in your field
            [video]
                – whether everyone on camera agrees to be shown
                – noise, light and opening hours of the place
                – who owns the music and the old footage
                – how names, titles and the logo are written
            [translation]
                – how names are spelled in passports and contracts
                – a list of terms, or last year's translation
                – text in pictures, tables and seals
                – whether the original will still change
            [teaching]
                – how lessons that are missed were handled before
                – how much time there is between lessons, honestly
                – what the learner likes: games, football, series
                – who pays and who learns, if these are two people
           *[other]
                – earlier attempts, and why they ended
                – things that must not happen under any circumstances
                – people who have a say later on
                – rules, permits or habits of your field
        }

        Half a sentence each will do. Which of them apply to you?
    .small =
        Your answers gave me the main part. Now for the small things that are easy to forget and cost the most when they turn up late:

        { $trade ->
            [writing]
                – words, promises or names that must not appear
                – who reads it before it goes out, a lawyer for instance
                – what your competitors say about the same thing
                – where the text will stand and how much room there is
            [design]
                – colours and signs that mustn't be used, and why
                – the smallest and the largest size it will ever have
                – who else will work with the files: printer, developer
                – sketches someone already made and you dropped
            [development]
                – rare cases: returns, discounts, two languages
                – who changes the content later, and how skilled they are
                – what an earlier developer left behind, and why it ended
                – the busiest day: how many people come at once
            [marketing]
                – ads that failed, with their figures
                – claims and pictures that aren't allowed in your field
                – old customer lists, and permission to write to them
                – what a customer brings over a year, not just once
            [video]
                – who owns the music and the old footage
                – how names, titles and the logo are written
                – whether you need upright, square and wide versions
                – where and how long you'll use it: website, ads, TV
            [translation]
                – text in pictures, tables and seals
                – whether the original will still change
                – who reads it over on the other side, and what they dislike
                – how much room a line has on the page or the screen
            [teaching]
                – what the learner likes: games, football, series
                – who pays and who learns, if these are two people
                – what the school or the employer expects
                – internet, a quiet room, a device with a camera
           *[other]
                – people who have a say later on
                – rules, permits or habits of your field
                – what others are waiting for because of this job
                – what you already promised to someone
        }

        Does any of this apply to you?
    .mistake =
        I'd rather ask ten questions too many than make one mistake at your expense. So, briefly, about these:

        { $trade ->
            [writing]
                – earlier texts, even the ones that failed
                – words, promises or names that must not appear
                – what your competitors say about the same thing
                – where the text will stand and how much room there is
            [design]
                – old logos and files, and where the originals are
                – colours and signs that mustn't be used, and why
                – who else will work with the files: printer, developer
                – sketches someone already made and you dropped
            [development]
                – who holds the passwords to domain, hosting and accounts
                – rare cases: returns, discounts, two languages
                – what an earlier developer left behind, and why it ended
                – the busiest day: how many people come at once
            [marketing]
                – how many enquiries you can handle in a week
                – ads that failed, with their figures
                – old customer lists, and permission to write to them
                – what a customer brings over a year, not just once
            [video]
                – whether everyone on camera agrees to be shown
                – who owns the music and the old footage
                – whether you need upright, square and wide versions
                – where and how long you'll use it: website, ads, TV
            [translation]
                – how names are spelled in passports and contracts
                – text in pictures, tables and seals
                – who reads it over on the other side, and what they dislike
                – how much room a line has on the page or the screen
            [teaching]
                – how lessons that are missed were handled before
                – what the learner likes: games, football, series
                – what the school or the employer expects
                – internet, a quiet room, a device with a camera
           *[other]
                – earlier attempts, and why they ended
                – people who have a say later on
                – what others are waiting for because of this job
                – what you already promised to someone
        }

        What comes to mind?
    .tick =
        One more minute: put a yes, a no or a word behind each of these, and I'll ask more only where it matters:

        { $trade ->
            [writing]
                – questions and complaints your customers write to you
                – who reads it before it goes out, a lawyer for instance
                – what your competitors say about the same thing
                – where the text will stand and how much room there is
            [design]
                – fonts and photos you have bought, or not bought
                – the smallest and the largest size it will ever have
                – who else will work with the files: printer, developer
                – sketches someone already made and you dropped
            [development]
                – what happens with the data you already have
                – who changes the content later, and how skilled they are
                – what an earlier developer left behind, and why it ended
                – the busiest day: how many people come at once
            [marketing]
                – who answers them, and within what time
                – claims and pictures that aren't allowed in your field
                – old customer lists, and permission to write to them
                – what a customer brings over a year, not just once
            [video]
                – noise, light and opening hours of the place
                – how names, titles and the logo are written
                – whether you need upright, square and wide versions
                – where and how long you'll use it: website, ads, TV
            [translation]
                – a list of terms, or last year's translation
                – whether the original will still change
                – who reads it over on the other side, and what they dislike
                – how much room a line has on the page or the screen
            [teaching]
                – how much time there is between lessons, honestly
                – who pays and who learns, if these are two people
                – what the school or the employer expects
                – internet, a quiet room, a device with a camera
           *[other]
                – things that must not happen under any circumstances
                – rules, permits or habits of your field
                – what others are waiting for because of this job
                – what you already promised to someone
        }

        What's missing from this list?
    .label = The side issues, as a list
    .risk = Brings out what would cost you days later. One more round for the client.

brief-extra-open =
    .plain = One last question, and an odd one: what haven't you told me because it seemed unimportant? An earlier attempt, a person who has a say, something that mustn't happen, a date in someone else's calendar. Things like that change a job more often than the task itself. What comes to mind first?
    .colleague = Imagine you had to explain this to a colleague who takes over tomorrow. What would you add that isn't in your answers: who must be asked, what went wrong last time, what does everyone know that nobody writes down? Two sentences are enough. What would they be?
    .worry = Is there anything that worries you about this job: the date, someone who has to agree, a bad experience? You don't have to put it politely. I'd rather know now and plan for it than find out halfway. What is it in your case?
    .last = Before I sum it up: is there something that exists already, something forbidden, someone who may still want changes at the end? It looks like a side issue, but it decides how I go about it, and a short "no" to each is fine. What's it like in your case?
    .label = One open question
    .risk = Quick, and often surprising. Some clients just answer "nothing".

brief-heard-extra-accepted = They answered
brief-heard-extra-insists = "That doesn't matter"

brief-assumed = Leave it there and don't press. Whatever stays open goes into the summary the way you assume it: a wrong assumption gets corrected at once, an unanswered question doesn't.

# A call (BR5)

brief-call-day = What day will you talk? Skip it if it's today or not fixed yet.
    .label = Day of the call
    .hint = For example: Thursday
    .why = You'll get a reminder that morning, so that you have the questions at hand.

brief-call-reminder =
    .plain = Call today: have the questions at hand
    .client = Call with { $deal_client } today: have the questions at hand

brief-sheet =
    Your list for the call. Get an answer to each; "don't know yet" counts, silence doesn't:

    { $trade ->
        [writing]
            1. What should a reader do after the last line: order, call, sign up?
            2. Who reads it, and what do they know about you already?
            3. Which texts do you need, and roughly how long?
            4. Who does the layout and puts it online: you, me, someone else?
            5. When should it be out, and is that date tied to anything?
            6. What do your customers ask before they buy, and what makes them hesitate?
            7. Is there an older text, and what do you dislike about it?
            And what they won't mention by themselves:
            – earlier texts, even the ones that failed
            – questions and complaints your customers write to you
            – words, promises or names that must not appear
            – who reads it before it goes out, a lawyer for instance
        [design]
            1. What should the design do for you: sell, be recognised, look more solid?
            2. Who looks at it, and where: phone, shelf, street?
            3. What exactly is needed, and in which sizes: logo, pages, packaging?
            4. Are the texts and photos ready, or does someone have to make them?
            5. When do the files have to be at the printer's or the developer's?
            6. Which brands do these people trust already?
            7. Were there sketches you turned down, and what was wrong with them?
            And what they won't mention by themselves:
            – old logos and files, and where the originals are
            – fonts and photos you have bought, or not bought
            – colours and signs that mustn't be used, and why
            – the smallest and the largest size it will ever have
        [development]
            1. What should people be able to do with it that they can't do now?
            2. Who will use it, and roughly how many a day?
            3. What must the first version do, and what can wait?
            4. What does it have to work with: payment, stock, an existing site?
            5. When does it have to be live, and what depends on that day?
            6. How do they do it today, and where do they get stuck?
            7. Is anything built already: a site, an app, an earlier developer's work?
            And what they won't mention by themselves:
            – who holds the passwords to domain, hosting and accounts
            – what happens with the data you already have
            – rare cases: returns, discounts, two languages
            – who changes the content later, and how skilled they are
        [marketing]
            1. What should there be more of: enquiries, sales, visits? How many now, how many would be a success?
            2. Who buys, and which product brings the most?
            3. What's already running, and who looks after it?
            4. Where do people land, and who answers them there?
            5. From when to when should it run?
            6. How did the last five customers find you?
            7. Which ads or posts have you tried, and what came of them?
            And what they won't mention by themselves:
            – how many enquiries you can handle in a week
            – who answers them, and within what time
            – ads that failed, with their figures
            – claims and pictures that aren't allowed in your field
        [video]
            1. What should people do after watching: buy, come, sign up?
            2. Where will it be shown: website, social network, a screen at an event?
            3. How many videos or photos, and how long?
            4. Who writes the script, and who is in front of the camera?
            5. When must it be finished, and when can we shoot?
            6. What do they know about you before they press play?
            7. Which video do you like, and which would you never want?
            And what they won't mention by themselves:
            – whether everyone on camera agrees to be shown
            – noise, light and opening hours of the place
            – who owns the music and the old footage
            – how names, titles and the logo are written
        [translation]
            1. What is the translation for: publishing, the authorities, talks with a partner?
            2. Who reads it, and in which country?
            3. How many pages, and in which format?
            4. Are there terms, names or earlier translations I should keep to?
            5. When is it needed, and must it be certified?
            6. In which country, and how formal is the tone there?
            7. Has any of it been translated before, and were you happy with it?
            And what they won't mention by themselves:
            – how names are spelled in passports and contracts
            – a list of terms, or last year's translation
            – text in pictures, tables and seals
            – whether the original will still change
        [teaching]
            1. What should the learner be able to do at the end that they can't do today?
            2. Who learns: age, level, one person or several?
            3. How many lessons a week, online or in person?
            4. Which book or course has been used so far?
            5. By when, and is there an exam on that day?
            6. What comes easily, and where do they get stuck?
            7. Which courses or teachers did you try before, and what didn't fit?
            And what they won't mention by themselves:
            – how lessons that are missed were handled before
            – how much time there is between lessons, honestly
            – what the learner likes: games, football, series
            – who pays and who learns, if these are two people
       *[other]
            1. What should be different for you when it's done?
            2. Who will use it or see it?
            3. What exactly is part of it, and what isn't?
            4. What do you have already, and who does the rest?
            5. By when, and is that date tied to anything?
            6. What do these people do about it today, and what bothers them?
            7. What has been tried, and what didn't work?
            And what they won't mention by themselves:
            – earlier attempts, and why they ended
            – things that must not happen under any circumstances
            – people who have a say later on
            – rules, permits or habits of your field
    }

    At the end ask: "What have I forgotten to ask?" And before you hang up, say what you've understood.

brief-call = When the call is over, tap below: four short lines from you, and I'll write the summary for them to confirm. Do it the same day, while you still remember their words.

brief-talked = Have you talked?
    .label = The call
    .why = The summary is made from what was said, so it waits for the call.
brief-talked-yes = Yes, here are the answers
brief-talked-not-yet = Not yet
brief-talked-off = No, there won't be a call

# The retelling (BR3)

brief-goal =
    .plain = What does the client want to achieve? One short line, as they would say it.
    .again = The goal so far: "{ $goal }". Tap it if it stays, or write the new one.
    .label = Goal
    .hint = For example: more bookings from the website
    .why = It becomes the first line of "Do I understand correctly that …".

brief-whom =
    .plain = Who is it for? One short line. Skip it if it's still open, and the letter will ask for it.
    .again = So far it's for: "{ $whom }". Tap it if it stays, or write the new version.
    .label = For whom
    .hint = For example: parents of small children nearby
    .why = Clients often think of themselves as the audience. In writing, it shows.

brief-what =
    .plain = What exactly should be ready in the end? Make it countable if you can.
    .again = So far that's: "{ $what }". Tap it if it stays, or write the new version.
    .label = What exactly
    .hint = For example: one page, five sections, up to 800 words
    .why = What isn't in this line isn't part of the job. It's your protection against "I thought that was included".

brief-due =
    .plain = When is it needed? Skip it if there's no date yet.
    .again = The date so far: "{ $due }". Tap it if it stays, or write the new version.
    .label = By when
    .hint = For example: 20 May, before the fair
    .why = An unspoken date is always earlier than you think.

brief-retell = Now the task in your words. The client only has to correct it, which is far easier than writing it.

brief-retell-confirm =
    .plain =
        Do I understand correctly that it's about this:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Please correct me where a line is off; a word is enough. Is it right like this?
    .own =
        I've put your answers into my own words, to see whether I understand you correctly:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Is anything missing, or is anything in it that shouldn't be?
    .before =
        Before I plan anything or name a price, this has to be right. As I understand it:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        I'd rather rewrite it three times than guess once. Which line needs correcting, if any?
    .stranger =
        This is how I'd explain your task to someone who doesn't know you. Have I understood it correctly?

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Which line would you put differently?
    .label = Do I understand correctly?
    .risk = Misunderstandings come out while they still cost nothing. One more round of letters.

brief-retell-gaps =
    .plain =
        Do I understand correctly that this is the task:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Not in it yet, because it often seems unimportant: what has been tried before, who else decides, what must not happen. Is it right so far, and what would you add?
    .limits =
        As I understand it, this belongs to the task:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        What isn't listed isn't part of it. Is there something you take for granted and haven't said: a person who must agree, an older version, a thing to avoid?
    .judges =
        Let me check that I understand you correctly:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        And one more thing: who else will judge the result, and what by? Often that's where the last-minute changes come from. What should I correct or add?
    .worst =
        Here is the task the way I understand it:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Now suppose it goes wrong in the end: what would the reason be? Whatever comes to mind belongs in here too. What's still missing, and is the rest right?
    .label = Retell, and ask for the gaps
    .risk = Also brings out what nobody mentioned. The answer may take longer.

brief-heard-retell-accepted = They confirmed it
brief-heard-retell-insists = They correct something

brief-corrected = Once corrected, the whole summary goes out again: then one letter holds what counts.

brief-corrected-whole =
    .plain =
        Thank you, that makes it clearer. Here's the whole summary again, with your corrections:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Is it right like this?
    .replaces =
        Your correction is in, and this version replaces the earlier one:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        I'll go by this one from here on. Do you confirm it?
    .now =
        It's good that this came up now and not at the end. Here's the corrected task:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Is every line right now?
    .clean =
        So that we don't mix it up with the first version, here's the new one:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Is there anything else to change, or is it right now?
    .label = The corrected whole
    .risk = One valid version instead of scattered messages. Wait for the yes before you go on.

brief-corrected-may-change =
    .plain =
        Thank you, that's in now. Before I work anything out from it, there's one question below the list:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Which of these lines might still change? If none, a yes is enough.
    .sure =
        Your correction is in. Here's the task as it stands:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        How firm is each line? Put a question mark after any that isn't decided, and we'll clear it up before the price. Is there one?
    .others =
        It's corrected. Perhaps someone else on your side should see it before it's final:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Who else has a say in this, and which line would they put differently?
    .reason =
        Thank you. Where one line has moved, another may follow, so let's check that now:

        – goal: { $goal }
        – for whom: { $for_whom ->
            [still-open] still open, please fill it in
           *[told] { $for_whom }
        }
        – what exactly: { $what }
        – by when: { $by_when ->
            [still-open] still open, please fill it in
           *[told] { $by_when }
        }

        Does your change touch any of the other lines? If not, your yes is enough.
    .label = What may still change?
    .risk = Catches the second correction before the price. May bring up new wishes, and the yes comes a day later.

# The client objects

brief-objection = What do they say?
    .label = The objection
    .why = Someone who hates writing needs a phone; someone who leaves it all to you needs a limit to that.
brief-objection-talk = They can't or won't write it
brief-objection-decide = "You're the expert, you decide"
brief-objection-price = "Just tell me the price"

brief-invite = Then no writing. You bring the questions, they bring their voice.

brief-invite-call =
    .plain = That's fine, not everything is easy to write down. Let's talk: a quarter of an hour is enough, my questions are written out, and you don't have to prepare anything. I'll send you the main points the same day to correct. What time suits you tomorrow or the day after?
    .listen = I understand, writing takes time that nobody has. So you talk and I write: I'll go through my list, so that nothing gets forgotten, and you only read over the notes. Would you prefer phone or video, and when?
    .minutes = I understand: what takes an hour to write is said in ten minutes. I'll gladly call you during working hours, with the questions in front of me. Which day is good, and is morning or afternoon better?
    .halves = Yes, talking is easier here. If a quarter of an hour is hard to find, two short calls will do, and you'll get the notes after each. When could the first one be?
    .thing = Yes, "{ $thing }" is easier to talk about than to write down. Let's take a quarter of an hour: I have the questions written out, you just talk, and the same day you get my notes to correct. What time suits you tomorrow or the day after?
    .label = A short call
    .risk = You hear what nobody writes. Put the answers in writing the same day.

brief-invite-voice =
    .plain = No need to write. Record a voice message whenever you have a minute: what is it for, who is it for, what should be ready, by when. I'll listen, write it down and send you a short summary to correct. Could you start with the first of the four?
    .reverse = I understand that typing isn't your thing. Then let's do it the other way round: I send you my questions as voice messages, one by one, and you answer the same way, in your own time. At the end you get it all in a few lines to correct. Shall I send the first one?
    .pictures = If it's hard to put into words, pictures will do: of what you have, what you like, what annoys you. Add a voice message to each saying why. I'll turn it into a summary for you to correct. What would you photograph first?
    .single = I understand. Then let's keep it small: one question at a time, answered by voice. I'll put it together, and you'll see it in writing before anything begins. The first: what should be different for you when this is done?
    .label = Voice messages
    .risk = Fits people without a free quarter of an hour. Takes more patience than a call.

brief-decide = First agree: how it's done is your part. Then say what only the client can know.

brief-decide-facts =
    .plain = Yes, how it's done is my part, and you don't have to think about that. But only you know what it's for, and without that even good work misses the mark. Three lines are enough: what should it bring you, who is it for, and by when?
    .doctor = You're right to leave the how to me. It's a bit like at the doctor's: the treatment is up to the doctor, but only you can say where it hurts. So, in one line each: what bothers you now, who is it for, and how will you notice that it's better?
    .limits = Thank you for the trust. I'll gladly decide on everything that's my trade. Three things I can't decide for you: what counts as success, what mustn't happen, and who gives the final yes. Could you answer just these three?
    .waste = With pleasure, that's what I'm here for. If I guess the goal as well, though, you may get something good that you don't need. It takes half a minute: what should be different for you afterwards, and who should notice it?
    .label = Only you know this
    .risk = Keeps it to the few things you can't guess. Someone in a hurry may answer only half.

brief-decide-assume =
    .plain = Agreed, how it's done is up to me. So that I don't go in the wrong direction, I'll write down my assumptions: goal, people, scope, date. You cross out what's wrong, five minutes at most. Shall I send it?
    .two = Yes, you can leave that to me. I'll describe two ways of understanding the task, and you just point to the one that's closer; the rest follows from there. Shall I send you both?
    .example = Good, I'll take that on. I'd pick two or three examples that could be what you mean, and you say "more like this" or "not at all". That way you can choose by looking. Is there one I should start from?
    .list = Fine, then I'll answer my own questions for you, and you read them over: what's right stays, and you change what's wrong with a word. It becomes the task only when you've said yes. Shall we do it that way?
    .thing = Agreed, with "{ $thing }" how it's done is up to me. So that I don't go in the wrong direction, I'll write down my assumptions: goal, people, scope, date. You cross out what's wrong. Shall I send it?
    .label = I assume, you correct
    .risk = Nearly no effort for the client. You write first, so keep it to four lines.

brief-price-first = Show that you understand the wish for a figure; then say what it depends on.

brief-price-first-need =
    .plain = You want to know what to expect, that's fair. The same words can mean a day of work or three weeks, so a figure now would be wrong either way. Three things decide it: how much there is to do, what you have already, and by when you need it. With these, my next letter will have the price and what it includes. Could you send me a line on each?
    .flat = I see why you want the figure first. It's like renovating a flat: without the area, the materials and the state of the walls, any price is a guess. Here it's the goal, the amount of work and what you have already. Could you tell me these three in a line each?
    .items = Yes, you'll get the price, and item by item, so that you see what each part is for. To know which items it takes, I need three answers: what's the goal, what should be ready, and what do you have already?
    .guess = I understand that you'd like a figure. Right now it would be a guess: too high, and you'd leave for nothing; too low, and we'd argue later. I'd rather name a price I can stand by. For that I need two answers: what exactly should be ready, and by when?
    .label = What the price depends on
    .risk = No figure out of thin air, and a reason for that. The client still has to answer.

brief-price-first-nearest =
    .plain = Fair question. To save you a questionnaire, I'll send you two or three jobs I've done, each with what it included. You tell me which one is closest and what's different in your case, and then I'll give you the price for yours. Shall I send them?
    .sizes = I understand, you need a figure to decide. I'll describe three sizes of this job, small, middle and full, with what each includes. You pick the closest one, and my next letter names the price for it. Shall I write them out?
    .example = You want a figure, I understand that. So that we mean the same thing, show me one example that comes close to what you want, anyone's. I'll tell you what's in it, you say what you don't need, and then I can name a price that holds. Which one comes to mind?
    .phone = I see that you need a figure. The quickest way to one is five minutes on the phone: I ask what your case is like, and the price follows in writing with everything it includes. When may I call you?
    .label = Which is nearest?
    .risk = Easy for the client: they just point. You need examples you can show.

brief-offered = Which sum did they name?
    .label = Their sum
    .hint = For example: $800
    .why = You'll see how it compares with your own figures before you answer.

brief-weighed =
    .plain = They named <b>{ $offered }</b> before the task is clear. Don't say yes or no to it yet: note it as a budget and come back to the task. The price follows once you know what it's for, and you name it.
    .gap = They named <b>{ $offered }</b>; that's { $gap } short of the price in this deal. Don't bargain before the task is clear: it may turn out smaller, or worth every bit of your price. Note the sum and come back to the task.
    .below = They named <b>{ $offered }</b>, and that's below your floor of <b>{ $below }</b>. For the whole job it's too little; for a smaller one it may do. So find out what matters most to them before you talk about money.

brief-figure = Note the sum, in a friendly way and without a yes. Then bring the talk back to the task.

brief-figure-frame =
    .plain = Thank you for mentioning { $offered }, so I know what you have in mind. Whether it fits depends on what the job includes, and I don't know that yet. Could you tell me the goal, what should be ready and by when? Then you'll get a clear answer.
    .honest = I appreciate you being open about { $offered }. A yes or no before I know what it's for would be a guess either way, and you'd pay for my mistake. One line to begin with: what should be different for you when it's done?
    .reverse = I've noted { $offered }. Let's start from the other end: you tell me what it must do when it's finished, I work out what that takes, and we put the two side by side. What must it do in any case?
    .items = I understand that { $offered } is the figure you have in mind. Three answers, and my next letter will have the price item by item: who is it for, how much is there to do, and what do you have already?
    .label = Noted, now the task
    .risk = Binds you to nothing and keeps the talk going. A client in a hurry may ask again.

brief-figure-two-ways =
    .plain = With { $offered } in mind I can work out two versions: what's possible within a budget like that, and what the whole job takes. You'll see both side by side and choose. For that I need one thing from you: if only one part could be ready, which would it be?
    .must = You mention { $offered }, so let's sort out what you must have and what would be nice. The musts come first and get done properly; the rest can follow or stay out. Then you'll see what each costs. What's on your list of musts?
    .steps = I've noted { $offered }. A job can be done in steps: first what brings you most, and the rest later, once the first part has paid off. Where would the first step help you most?
    .open = I see that { $offered } is where you'd like to be. I can't promise that it covers everything; I can promise to show you what it covers and what it doesn't. What's the one result you wouldn't give up?
    .label = Two ways side by side
    .risk = Opens the way to less work for less money. Name no price before you know the task.

brief-confirm-first = They're talking about money while the summary is still open. First a yes to the task, then the price.

brief-confirm-first-task =
    .plain = I've noted { $offered }. Before I say what it covers, we need to agree on the task: it's in my summary, in four lines. Are they right? If so, a yes is enough, and my next letter has the price with everything it includes.
    .together = Price and task belong together, so I'll answer { $offered } as soon as the four lines of my summary are settled. If one line is smaller than I wrote, the price gets smaller too. Which one would you change, if any?
    .reason = You'd like to know whether { $offered } is enough, I understand that. The answer depends on the summary I sent you: that's what I'll work out the price for. Is everything you need in it, and nothing you don't?
    .short = About { $offered }: first your yes or your corrections to the summary, then you'll get the price in items, and we'll see how close we are. Is the summary right?
    .label = The task first
    .risk = You price what they really need. The money question waits one letter.

brief-confirm-first-two-ways =
    .plain = I've noted { $offered }. If that's a firm limit, I can work out two versions from my summary: the whole of it, and a smaller one with what you need most. You'd see both prices side by side and choose. Are the four lines right, and which part could wait?
    .must = With { $offered } in mind, let's look at my summary once more: what in it must be there from the first day, and what could follow later? I'll price the two separately, and you decide how far you go. What can't you do without?
    .steps = It's good to know the figure: { $offered }. What I summed up for you can also be done in two steps, starting with the part that brings you most. If the summary is right, you'll get a price for each step. Which result do you need first?
    .choice = There are two ways to deal with { $offered }. Either the summary stays as it is, and the price follows from it. Or we shorten the summary first, and the price shrinks with it. I'd rather cut the work than the quality. Which way should I calculate?
    .label = Two versions of the task
    .risk = Opens the way to less work for less money instead of haggling. The summary may change once more.

brief-heard-more-accepted = They answered, or they'll talk
brief-heard-more-insists = Still no answers

brief-enough = Do you know enough to write the task down yourself, in four lines, with your assumptions?
    .label = Enough known
    .why = A summary with assumptions often gets the answers that questions didn't.
brief-enough-yes = Yes, I'll write it down
brief-enough-no = No, I'd only be guessing

brief-door = Working on guesses harms both of you. Say so kindly, and leave the door open.

brief-door-open =
    .plain = I understand that there's no time for questions now. Working from guesses would cost you twice, once for the job and once for redoing it, so I'd rather not begin like that. Ten minutes are enough for my questions, by phone too. Shall I keep them ready for you?
    .later = It seems this isn't the moment, and that's fine. As soon as you know what it should bring you, write me one line, and I'll take it from there. Is there a time of the year when it'll be easier?
    .honest = You want to get going, I see that. I could start, but I'd be guessing at what you need, and I'd rather do it once and do it right. When you have ten minutes, by phone or in writing, I'm here. What would make it easier for you?
    .someone = Perhaps my questions came at a bad time, or someone else knows the answers. If so, a name is enough and I'll ask there. If not, the door stays open. Is there someone I could ask?
    .thing = I understand that there's no time for questions about "{ $thing }" now. Working from guesses would cost you twice, once for the job and once for redoing it. Ten minutes are enough for my questions, by phone too. Shall I keep them ready for you?
    .label = The door stays open
    .risk = Saves you from work that can only go wrong. The job may go elsewhere.

brief-door-three-lines =
    .plain = I understand, this isn't the moment for questions. Then let me leave you something useful. Whoever does this work will need three lines: what should be different afterwards, for whom, and by when. Without them anyone would be guessing. As soon as you have them, send them to me, and that's where I'll begin. Does that suit you?
    .own = I see that you'd like to get going, so I'll stop asking. One thing to take with you: write down what annoys you about things as they are, and what you'd like to be able to say in half a year. Those two sentences replace most of my questions, and nobody has to guess. Would you send them when you have them?
    .examples = No more questions, then; I can see they take up your time. If you come across an example close to what you have in mind, keep it, and also one you'd never want. The two explain a lot without words, and I'll know what to suggest. Would you send them when you've found them?
    .sentence = All right, we'll leave the questions for now. A small test for later: can you say in one sentence why this work will have been worth it? Once you can, it has a goal, and nobody works from guesses. That sentence is all I need to begin. Would that be easier for you?
    .thing = I understand, this isn't the moment for questions about "{ $thing }". Then let me leave you something useful. Whoever does it will need three lines: what should be different afterwards, for whom, and by when. Without them anyone would be guessing. As soon as you have them, send them to me, and that's where I'll begin. Does that suit you?
    .label = Something to take away
    .risk = You part with something useful, and coming back is easy. They may take it to someone else.

# Information not sent (BR4)

brief-standing = Do you already work together?
    .label = Client already
    .why = A client you work with may be asked as often as needed. Someone who isn't one yet is asked only once.
brief-standing-present = Yes, we work together
brief-standing-new = No, not yet

brief-missing =
    .plain = What exactly is still missing from the client?
    .again = What's missing now? So far it was: "{ $missing }".
    .label = Missing
    .hint = For example: product photos, price list, answer on the date
    .why = "Please send the materials" gets no answer. A short, exact list does.

brief-missing-part =
    .plain = What is still missing from their answer?
    .again = What is still missing? Before it was: "{ $missing }".
    .label = Missing
    .hint = For example: who it's for, and the date
    .why = The letter asks only for the rest, not for everything again.

brief-chase = Ask for exactly what's missing, and say what it's for. No reproach: things get buried.

brief-chase-list =
    .plain =
        I'd like to go on, and for the next step this is still missing from you:

        { $missing }

        Without it I'd be guessing, and you'd have to correct it later. When could you send it?
    .part =
        Even a part is enough for me to go on. On my list there's still:

        { $missing }

        Just send what you have, and leave the rest for later. What could come first?
    .buried =
        Perhaps my question got buried under other things, so here it is once more, in short:

        { $missing }

        Is anything about it unclear, or is it just a matter of time?
    .guess =
        I don't want to fill gaps with guesses, so I'm asking once more for this:

        { $missing }

        It decides how I go on. When can I count on it?
    .label = Exactly what's missing
    .risk = Short and easy to answer. Keep the list to what the next step needs.

brief-chase-easier =
    .plain =
        This is still missing:

        { $missing }

        It doesn't have to be tidy: a photo from your phone, a voice message or an old file will do, and I'll sort it out. What's easiest for you?
    .call =
        Instead of writing, we could talk: I call you, you tell me, I take notes. It takes five minutes:

        { $missing }

        When may I call?
    .draft =
        Would it help if I did the first half? I'll put down what I assume, and you only correct it. It's about this:

        { $missing }

        Shall I send you my version?
    .access =
        Maybe I can fetch it myself and spare you the trouble: a link, a folder or access is enough. I need this:

        { $missing }

        Where could I find it?
    .label = An easier way
    .risk = Takes the effort away, which is often the real reason. Some of the work moves to you.

brief-heard-chase-accepted = They sent it, or a part
brief-heard-chase-insists = They answer, but send nothing
brief-heard-again-accepted = They sent it, or a part
brief-heard-again-insists = They answer, but send nothing

brief-not-sent = What do they say instead of sending it?
    .label = Instead of it
    .why = A promise needs a day, a busy person a phone. Someone who hasn't got it needs another way.
brief-not-sent-promised = They promise it by a day
brief-not-sent-talk = They'd talk, but can't write it
brief-not-sent-decide = "You're the expert, you decide"
brief-not-sent-lacking = They don't have it

brief-again = Once more, in other words: what it means for the date, or who else may have it.

brief-again-date =
    .plain =
        The work is waiting for one thing, and I'd like to keep our date:

        { $missing }

        Each day it comes later moves the date by a day. Which day is realistic for you?
    .plan =
        I'm planning the coming days and would like to set time aside for you. For that I need:

        { $missing }

        With it I can go on; without it I'll have to plan other work first and give you a new date. When can I expect it?
    .without =
        I could also leave this part out for now and go on with the rest:

        { $missing }

        It would then be added later, with a new date of its own. Shall I do that, or will you send it?
    .small =
        Only one thing stands between us and the next step:

        { $missing }

        Once it's here, you'll get the new date from me. What's holding it up?
    .label = What it means for the date
    .risk = Shows the consequence without reproach. Only true if the date really moves.

brief-again-who =
    .plain =
        Perhaps someone else at your end has this at hand:

        { $missing }

        A name is enough, and I'll ask them directly. Who could that be?
    .forward =
        You can simply forward this message to whoever knows:

        { $missing }

        The answer can come straight to me, and I'll sort it out. Who would you pass it on to?
    .old =
        Maybe it exists already, in an older mail, a catalogue, a previous supplier's file:

        { $missing }

        The old version is good enough to begin with. Where could it be?
    .decide =
        If this isn't decided yet, that's fine too, we can settle it together in ten minutes:

        { $missing }

        Is it only a matter of sending it, or is it still open?
    .label = Who else has it?
    .risk = Finds another way round a busy person. Ask before you write to colleagues.

brief-check = The summary is out and no answer has come. A one-word yes is all you need.

brief-check-yes =
    .plain = A short question about the summary I sent you: is it right? If so, one word is enough, and the price comes in my next letter. If not, which line should I change?
    .line = The summary of the task is still waiting for your yes. It's only a few lines; reading them takes a minute, and they save us both a misunderstanding. Is there a line that isn't right?
    .slipped = My summary of the task may have slipped down among your messages; it's four lines long. Before I work out the price I need to know that it's what you meant. Is it, or did I get something wrong?
    .base = Everything that follows depends on those few lines I sent: the price, the date, what's included. That's why I'd like your yes before I go on. Is there anything you'd change?
    .task = A short question about the summary: "{ $what }", with the goal "{ $goal }". Is that right? If so, one word is enough, and the price comes in my next letter. If not, which line should I change?
    .label = Is it right?
    .risk = Asks for one word only. Nothing is confirmed until it comes.

brief-check-default =
    .plain = I'm about to work out the price from the summary as I sent it. It doesn't bind either of us until you've said yes, so you can still change anything. Shall I go by it, or is something different by now?
    .changed = Has something changed since I wrote the summary? It happens, and right now it costs nothing. One line on what's different is enough, or just "it's right", and I'll go on with the price. Which is it?
    .doubt = Perhaps one point isn't decided yet. If that's it, I can write down both versions, so that you can compare. Which point is still open?
    .other = Perhaps someone else should see the summary before you say yes. You can pass it on as it is; it needs no explanation. Who else decides?
    .label = Has anything changed?
    .risk = Gives an easy way to say what's holding it up. May bring up new wishes, and now is the time for them.

brief-check-aloud =
    .phone = If you don't have time to read it just now, I can go through the summary with you by phone, and you say yes or no to each line. It takes two minutes. Would that be easier, and when?
    .voice = If reading doesn't fit in just now, I can send you the four lines of my summary as a voice message, and you answer the same way: right, or what's different. Afterwards you get the final version in writing. Shall I record it?
    .five = I'd like your yes to the summary, and here talking may be quicker than writing. Five minutes: I name each line, you correct it, and the same day you have it in writing. Would morning or afternoon suit you better?
    .doubt = A summary sometimes stays unanswered because something in it doesn't feel right and is hard to put in writing. Then just tell me by phone; I'll change it and send it to you once more. When may I call you?
    .label = Go through it by phone
    .risk = You hear the doubt behind the silence. It takes a call, and the yes has to be in writing afterwards.

brief-heard-check-accepted = They confirmed it
brief-heard-check-insists = They correct something

brief-heard-promise-accepted = The answers are here
brief-heard-promise-insists = Another day is promised

brief-still-silent = Nothing again. What would you like to do?
    .label = Next move
    .why = You may go on asking a client you work with. Sometimes a call or an honest pause works better.
brief-still-silent-again = Ask again, differently
brief-still-silent-call = Suggest a call
brief-still-silent-pause = Pause the work, in writing

brief-pause = A pause in writing, without reproach: what's done is kept, the date moves, and one line gets it going again.

brief-pause-waits =
    .plain = I see that you have a lot going on. So that neither of us waits in vain, I'm pausing the work until your part is here. What's done so far stays as it is, and the date moves by the length of the pause. As soon as you write, I'll give you the new one. When should I get in touch?
    .place = I'll put our work on hold for the moment, since the next step needs you. Nothing is lost, and we'll pick up where we stopped; I'll just have to see which days are free then. When do you think things will be quieter?
    .fair = It happens that a project has to wait, and I'd rather say it openly than let the date slip by. From today the work rests, and we set a new date when your answer comes. Would a short call help to get it moving?
    .simple = A word on where we stand: my part can't go on without yours, so it's paused for now. I know how busy it gets. One line from you, and I'll give you the new date. Is there anything I can do to make your part easier?
    .missing =
        I see that you have a lot going on. So that neither of us waits in vain, I'm pausing the work until this is here:

        { $missing }

        What's done so far is kept, and the date moves by the length of the pause. When should I get in touch?
    .label = Pause in writing
    .risk = Ends the waiting and protects you when the date slips. Put the new date in writing later.

brief-pause-deputy =
    .plain = I see that you have a lot going on, so I'm pausing the work from today, and the date moves with it. It needn't stay that way: if someone else at your end can answer in your place, a name is enough, and I'll ask there. Once the answer is here, we'll go on. Who could that be?
    .decides = I'm putting our work on hold for now, because the next step isn't mine to decide. You don't have to do it all yourself: whoever knows the matter can answer me, and you'll simply see what they say. What's done is kept meanwhile. Do you have someone like that?
    .forward = A word on where we stand: I can't go on without an answer from your side, so from today there's a pause. The quickest way out is to forward my request to someone who knows, and tell me who it is. I'll let you know what they say. Who has a minute this week?
    .relief = So that this doesn't weigh on you as well, I'm putting the work on hold; what's done is kept. It can go on for a while without taking your time: name one person you trust, and I'll settle the open points with them. Then you'll get the new date. Shall we do that, or wait until it's quieter?
    .missing =
        I see that you have a lot going on, so the work is on hold from today until I have this:

        { $missing }

        It needn't come from you: if someone else at your end has it or can decide it, a name is enough, and I'll ask there. The date moves by the length of the pause. Who could that be?
    .label = Pause, or a stand-in answers
    .risk = The pause is in writing, and a busy person is no longer in the way. Write to others only once the client has named them.

brief-promise-day = What day did they promise it by?
    .label = Promised day
    .hint = For example: Friday
    .why = I'll remind you that morning, so you don't have to keep it in mind.

brief-promise-reminder =
    .plain = The client promised the answers for today: have they come?
    .client = { $deal_client } promised the answers for today: have they come?

brief-still-on = Not yet a client: one letter, and only one. A clear question with an easy way out.

brief-still-on-place =
    .plain = I'm planning my weeks and would like to know whether your project is still on. If so, answer my previous message when it suits you, and we'll go on. If you're postponing it, just tell me: I'll take another project in its place and book you a later slot. How do things stand?
    .plan = I don't want to give your place in my calendar away by mistake: is the project still on? If it has to wait, that's no trouble: another one moves up, and you get a later slot. Which shall I write down?
    .changed = Plans change, and that's all right. If yours has to wait, I'll use the time for another project and find you other days, so that nothing gets lost. Which is it: still on, or later?
    .easy = Just one question, and a word is enough: is the project still on? If it is, I'll hold your place. If you'd rather postpone it, I'll take another project and we'll find you new days. Which is it?
    .thing = I'm planning my weeks and would like to know whether "{ $thing }" is still on. If so, answer my previous message when it suits you. If you're postponing it, just tell me: I'll take another project in its place and book you a later slot. How do things stand?
    .label = Is it still on?
    .risk = Says openly that the place may be given away. It's sent once, so it should be true.

brief-still-on-either =
    .plain = One word is enough: "on", "later" or "no". On: we go on where we stopped. Later: I give this slot to another project and book you a later one. No: that's fine too, and I'll close it. Which is it?
    .number = To make it easy, just send a number. 1: it's on, your answer is coming. 2: it's postponed, so I take another project first and find you later days. 3: you've decided against it. Which one is it?
    .month = If it's only a question of when, tell me a month, and I'll book you time then; the slot now goes to another project. If it's on now, a "yes" is enough. Which suits you?
    .kind = No need to explain anything: a "yes" keeps your place, a "later" moves you to other days and lets another project in first, a "no" closes it with no hard feelings. Which shall I note?
    .label = One word is enough
    .risk = The easiest letter to answer. An easy "no" is also an answer, and saves you time.

brief-heard-still-accepted = It's still on
brief-heard-still-insists = They decided against it
brief-heard-still-silent = Silence, or "later"

brief-part = A clear no is a good answer: your time is free. One kind line now is often why they come back later.

brief-part-kindly =
    .plain = Thank you for telling me plainly. I'm closing it on my side, and there's nothing left for you to do. If something similar comes up one day, one line is enough, and I'll gladly look at it with you.
    .free = That's perfectly all right, and good to know. I'll give the time to another project. What you've told me stays with me, so if the idea comes back, you won't have to begin from the beginning.
    .wish = I understand, and I'm glad it's clear. I hope it works out well the way you've chosen. If you ever want a second opinion on it, just write.
    .learn = Thank you for the clear answer. If you'd like to tell me in a word what decided it, that would help me; if not, that's fine too. The door stays open either way.
    .thing = Thank you for telling me plainly. Then I'm closing "{ $thing }" on my side, and there's nothing left for you to do. If it comes up again one day, one line is enough, and we'll go on from what you've told me.
    .label = A kind last word
    .risk = Costs a minute and leaves a good memory. Don't try to change their mind in it.

brief-part-yours =
    .plain = Thank you for telling me plainly; I'm closing it on my side. What's in our messages so far is yours: whoever does the work can go on from there, and so can you if you do it yourselves. I wish you every success with it.
    .tip = That's perfectly all right, and good to know. One thing to take with you: agree before the start who has the last word; it saves more time than anything else. And if you ever want a look from outside, I'm here.
    .handover = I understand. If someone else takes it on, feel free to pass on my messages, so that nobody has to ask you everything a second time. And should a question come up that one line can answer, just write.
    .smaller = Thank you for the clear answer; I won't write about it again. If one day you'd like to begin with something quite small, one line is enough. I hope the way you've chosen works out well.
    .thing = Thank you for telling me plainly; I'm closing "{ $thing }" on my side. What's in our messages so far is yours: whoever does the work can go on from there, and so can you if you do it yourselves. I wish you every success with it.
    .label = Something useful to part with
    .risk = Useful even without you, and that's remembered. It may help someone else to the job.

brief-later = Silence, or did they postpone it?
    .label = Silence or later
    .why = A postponed job gets a new day. Silence gets no second letter.
brief-later-postponed = They postpone it
brief-later-nothing = Nothing at all

brief-later-day = When should you get in touch again? Skip it if no day was named.
    .label = New day
    .hint = For example: 1 September
    .why = You'll get a reminder that morning.

brief-rebook = Confirm the postponement, so that it's a booking and not a goodbye.

brief-rebook-place =
    .plain = That's fine, let's postpone it. This slot goes to another project, and you'll get a later one. One line is enough, and we'll pick up where we stopped. Is there a date on your side that I should keep in mind?
    .calm = That's no trouble at all. I'll take your project out of the coming weeks and let another one in first. When it comes up again, write to me a little ahead, so that I can set days aside for you. Does that suit you?
    .notes = All right, later then. I'll keep everything we've talked about, so that you won't have to explain it twice. These days go to another project now, and yours are booked when you give the word. What might change by then?
    .sign = Thank you for telling me. I'll plan another project now, and set days aside for yours when it gets closer. Would you like me to ask again at some point, or will you write yourself?
    .day = That's fine, let's postpone it. This slot goes to another project, and on { $later_day } I'll get in touch, so that we can book you time and pick up where we stopped. If it comes up earlier, one line is enough. Does that suit you?
    .label = Postponed, with a way back
    .risk = Keeps the job alive without pressure. The earlier days are free for others.

brief-rebook-answers-now =
    .plain = That's fine, let's postpone it: this slot goes to another project, and you'll get a later one. The work can wait, but the open points are still fresh in mind. If you answer them in the next few days, we can begin without delay when the time comes. Would that be all right?
    .short = Later it is, and another project goes first. One small thing could be done now all the same: closing what's still open between us. Then nothing stands in the way of the start, and it's off your desk. Shall we do that now, or leave it too?
    .notes = No trouble at all, I'll find you other days. So that you don't have to think your way back into it, just send what's clear already, even as rough notes; I'll keep it together in one place. What could you write down now?
    .price = All right, it moves, and I'll take another project first. If you'd like to know early what to expect, answer the open points when it suits you: the price then comes long before the start and binds you to nothing. Would that help your planning?
    .day = That's fine, let's postpone it: this slot goes to another project, and on { $later_day } I'll get in touch about yours. The work can wait, but the open points are still fresh in mind. If you answer them in the next few days, we can begin without delay when the time comes. Would that be all right?
    .label = Later, with answers now
    .risk = A small step keeps the job warm, and the start gets quicker. If they'd rather leave it all, don't ask a second time.

brief-later-reminder =
    .plain = A postponed project: ask how things stand
    .client = { $deal_client } postponed the project until today: ask how things stand

brief-let-go = That's where it ends: someone who isn't a client yet is asked only once. Give the time to another project. If they come back, your questions are still here, and staying calm has cost you nothing.

# Confirmed: stages and the client's part (BR6)

brief-plan = They confirmed it. Now explain how it goes on and what their part is; the price comes in the next letter.

brief-plan-stages =
    .order =
        Thank you, the task is clear now. Here's how it goes on, and where I need you:

        { $trade ->
            [writing]
                1. Outline: what comes in which order; you tell me what's missing
                2. Text: the full draft; you check the facts
                3. Changes: your comments in one list; then the final version
            [design]
                1. Directions: two rough ideas; you choose one of them
                2. Design: the chosen one worked out; your comments in one list
                3. Files: everything in the formats you need; you check the names and texts
            [development]
                1. Plan: screens and steps on paper; you confirm what belongs to it
                2. Working version: you try it out with real examples
                3. Launch: I put it online; you check the list with me
            [marketing]
                1. Figures: where you stand; you give access and confirm the aim
                2. Materials: texts and pictures; you approve them in one go
                3. Start and report: I show what it brings; you decide what we continue
            [video]
                1. Script: scene by scene; you confirm it before the shoot
                2. Shoot and rough cut: you send comments with the time in the video
                3. Final version: colour, sound, titles; you check the names
            [translation]
                1. Sample: one page with the terms; you confirm tone and terms
                2. Translation: I ask about unclear places; you answer them
                3. Final reading: you check names and figures; then the clean file
            [teaching]
                1. First lesson: I see the level; you tell me the goal
                2. Plan: topics week by week; you confirm days and homework
                3. Halfway: a short check; we look at it together and adjust
           *[other]
                1. Plan: what I do and in which order; you confirm it
                2. First version: you look at it and send your comments in one list
                3. Final version: changes made; you check it and approve it
        }

        Your answer at each step keeps it on course; if one comes late, the next step moves with it. My next letter will have the price and what it includes. Does this plan suit you?
    .yours =
        The task is clear, so here are the steps, each with your part in it:

        { $trade ->
            [writing]
                1. Outline: what comes in which order; you tell me what's missing
                2. Text: the full draft; you check the facts
                3. Changes: your comments in one list; then the final version
            [design]
                1. Directions: two rough ideas; you choose one of them
                2. Design: the chosen one worked out; your comments in one list
                3. Files: everything in the formats you need; you check the names and texts
            [development]
                1. Plan: screens and steps on paper; you confirm what belongs to it
                2. Working version: you try it out with real examples
                3. Launch: I put it online; you check the list with me
            [marketing]
                1. Figures: where you stand; you give access and confirm the aim
                2. Materials: texts and pictures; you approve them in one go
                3. Start and report: I show what it brings; you decide what we continue
            [video]
                1. Script: scene by scene; you confirm it before the shoot
                2. Shoot and rough cut: you send comments with the time in the video
                3. Final version: colour, sound, titles; you check the names
            [translation]
                1. Sample: one page with the terms; you confirm tone and terms
                2. Translation: I ask about unclear places; you answer them
                3. Final reading: you check names and figures; then the clean file
            [teaching]
                1. First lesson: I see the level; you tell me the goal
                2. Plan: topics week by week; you confirm days and homework
                3. Halfway: a short check; we look at it together and adjust
           *[other]
                1. Plan: what I do and in which order; you confirm it
                2. First version: you look at it and send your comments in one list
                3. Final version: changes made; you check it and approve it
        }

        Each one takes you little time, and without it I'd be building on guesses. The price comes next, step by step. Who on your side will answer me?
    .early =
        Good, we agree. Changes are cheapest early on, so I'll show you the work along the way:

        { $trade ->
            [writing]
                1. Outline: what comes in which order; you tell me what's missing
                2. Text: the full draft; you check the facts
                3. Changes: your comments in one list; then the final version
            [design]
                1. Directions: two rough ideas; you choose one of them
                2. Design: the chosen one worked out; your comments in one list
                3. Files: everything in the formats you need; you check the names and texts
            [development]
                1. Plan: screens and steps on paper; you confirm what belongs to it
                2. Working version: you try it out with real examples
                3. Launch: I put it online; you check the list with me
            [marketing]
                1. Figures: where you stand; you give access and confirm the aim
                2. Materials: texts and pictures; you approve them in one go
                3. Start and report: I show what it brings; you decide what we continue
            [video]
                1. Script: scene by scene; you confirm it before the shoot
                2. Shoot and rough cut: you send comments with the time in the video
                3. Final version: colour, sound, titles; you check the names
            [translation]
                1. Sample: one page with the terms; you confirm tone and terms
                2. Translation: I ask about unclear places; you answer them
                3. Final reading: you check names and figures; then the clean file
            [teaching]
                1. First lesson: I see the level; you tell me the goal
                2. Plan: topics week by week; you confirm days and homework
                3. Halfway: a short check; we look at it together and adjust
           *[other]
                1. Plan: what I do and in which order; you confirm it
                2. First version: you look at it and send your comments in one list
                3. Final version: changes made; you check it and approve it
        }

        What you change early takes minutes; at the end it takes days. Next I'll name the price for exactly this. Is there a step where you'd like to see more?
    .control =
        Now that we agree on the task, here are the steps, so that you always know where we are:

        { $trade ->
            [writing]
                1. Outline: what comes in which order; you tell me what's missing
                2. Text: the full draft; you check the facts
                3. Changes: your comments in one list; then the final version
            [design]
                1. Directions: two rough ideas; you choose one of them
                2. Design: the chosen one worked out; your comments in one list
                3. Files: everything in the formats you need; you check the names and texts
            [development]
                1. Plan: screens and steps on paper; you confirm what belongs to it
                2. Working version: you try it out with real examples
                3. Launch: I put it online; you check the list with me
            [marketing]
                1. Figures: where you stand; you give access and confirm the aim
                2. Materials: texts and pictures; you approve them in one go
                3. Start and report: I show what it brings; you decide what we continue
            [video]
                1. Script: scene by scene; you confirm it before the shoot
                2. Shoot and rough cut: you send comments with the time in the video
                3. Final version: colour, sound, titles; you check the names
            [translation]
                1. Sample: one page with the terms; you confirm tone and terms
                2. Translation: I ask about unclear places; you answer them
                3. Final reading: you check names and figures; then the clean file
            [teaching]
                1. First lesson: I see the level; you tell me the goal
                2. Plan: topics week by week; you confirm days and homework
                3. Halfway: a short check; we look at it together and adjust
           *[other]
                1. Plan: what I do and in which order; you confirm it
                2. First version: you look at it and send your comments in one list
                3. Final version: changes made; you check it and approve it
        }

        After each step I wait for your yes before the next one begins. The price follows in my next letter. Shall I send that here, or by email?
    .label = Stages and your part
    .risk = The client knows when they're needed, and waits more patiently. Keep to the steps you promise.

brief-plan-part =
    .voice = Thank you for the yes. One thing makes the work go smoothly: one person on your side who answers me and gathers everyone's comments into one list, because contradictory comments cost the most time. My next letter will have the price and what it includes. Who will that person be?
    .time = Good, then we agree. Your part is small but needed: a look at each step, and an answer within a day or two. If it takes longer, the date simply moves along, and I'll give you the new one. The price comes in my next letter. Would that work for you?
    .materials = The task is settled, so two things come next: from me, a letter with the price and everything it includes; from you, whatever exists already: materials, examples, access. The earlier I have them, the less I'll have to ask. When could you send them?
    .feedback = Thanks, now we mean the same thing. Along the way I'll show you the work and ask what doesn't fit and why. "I don't like it" is a fine start, and the why helps me fix it. Next you'll get the price from me, with what it includes. How would you rather give comments, in writing or by phone?
    .label = Your part in it
    .risk = Prevents endless rounds later. Shows less than the steps themselves.

brief-price-next = The task is confirmed in writing and kept with the deal. Now name the price yourself, without asking for a budget: <b>/price</b>. The steps are its items, and the four lines say what's included.

# Lines of the timeline

deal-event-task-confirmed = task confirmed
deal-event-brief-open = questions left open
deal-event-brief-paused = paused: waiting for the client
deal-event-brief-postponed = client postponed it
deal-event-brief-quiet = asked once, no answer
deal-event-brief-refused = the client decided against it
