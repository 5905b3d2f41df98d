"""What shows a red flag in English, rule by rule; on text folded by `time_words.fold`."""

from typing import Final

from scenarios.reading.flag_patterns import FAR, GAP, both, either

_PROMISED = (
    r"(?:exposure|equity|shares?\b|stake|\d{1,2} ?%|percent|royalt|shout|credit|tag\b|tagged"
    r"|portfolio|recommend|refer|followers|profit|revenue|split|audience|testimonial|review)"
)
_PAY = r"(?:fees?|pay|paying|payment|salary|cash|money|invoice|wages?|day rate|hourly|full fee)\b"
_LOAD = (
    r"(?:(?:lots|plenty|loads|tons) of (?:more |other |future |regular )?(?:work|orders|projects"
    r"|jobs)|(?:steady|constant|regular|permanent|endless|ongoing|continuous) (?:work|orders"
    r"|projects|flow|stream|job|collaboration)|all (?:of )?(?:our|my) (?:future|next|other)"
    r" (?:work|orders|projects|jobs)|never (?:lack|be short of|run out of) (?:work|orders)"
    r"|retainer (?:later|after)|(?:long[- ]term|big) (?:work|orders|cooperation|contract)"
    r" (?:later|after|will|to follow)|fully booked calendar|all of them are yours|work (?:for"
    r"|all) (?:the next )?(?:years|year round))"
)
_LOW = (
    r"(?:lower (?:the |your )?(?:price|fee|rate|cost)|cheap(?:er|ly)?\b|small (?:fee|money)|low"
    r" (?:price|fee|rate|number|cost)|discount|best price|good price|special (?:price|rate)|half"
    r" (?:price|rate|the price)|at cost\b|ask for little|lower this one|reasonable (?:price|rate"
    r"|fee)|treat (?:me|us) well|(?:your|the) (?:price|rate) (?:down|lower))"
)
_MIRACLE = (
    r"(?:(?:first page|page one|top|no\.? ?1|number one|rank(?:ed|ing)? (?:#|no\.? ?|number"
    r" )?(?:1|one|first)|#1|first place|first) (?:of|on|in) (?:google|the app store|amazon"
    r"|youtube|itunes)|rank (?:#|no\.? ?|number )?(?:1|one|first)\b|(?:go|goes|going) viral|(?:a "
    r"|one |\d{1,3} ?)(?:million|k) (?:views|followers|subscribers|downloads|orders|sales)"
    r"|best-?seller|(?:double|triple) (?:my|our|the) (?:sales|revenue|income)|\d{1,3}x (?:return"
    r"|roas|sales|roi)|zero (?:bugs|errors|mistakes)|never (?:crash|go down|fail)\w{0,2}|sales"
    r" (?:go up|rise|increase) (?:tenfold|\d{2,3} ?%)|100 ?% (?:result|success|acceptance"
    r"|approval))"
)
_GUARANTEE = (
    r"(?:guarantee[ds]?\b|promise (?:me|us)|assure (?:me|us)|your word|in writing|or (?:i|you)"
    r" (?:don't pay|get nothing|refund)|money back)"
)
_FREE = (
    r"(?:for free\b|for nothing\b|free of charge|at no (?:cost|charge)|no charge|unpaid(?!"
    r" (?:invoice|bill|leave))|without (?:payment|pay\b|charge|being paid)|no[- ]fee\b|on the"
    r" house|not (?:paid|billable))"
)
_SPECIALISTS = (
    r"(?:designers?|developers?|freelancers?|writers?|editors?|translators?|agencies|programmers?"
    r"|photographers?|contractors?|specialists?|marketers?|illustrators?|people|guys|copywriters?)"
)
_BAD = (
    r"(?:useless|disappear|vanish|ghosted|let (?:me|us) down|failed|ruined|rubbish|terrible|awful"
    r"|scam|cheat|ripped|couldn't|messed|amateur|incompeten|ran off|disappoint|gave up|idiots?"
    r"|hopeless|not one of them|none of them|all of them (?:were|was) |all bad|garbage|wast(?:e"
    r"|ed|ing) (?:of )?(?:my |our )?(?:time|money))"
)
ENGLISH: Final = {
    "WA1": either(
        r"(?:you should|people like you should|you ought to|just) be (?:very |so )?(?:grateful"
        r"|glad|thankful|honou?red|flattered)|(?:you're|you are|ur|consider yourself|count"
        r" yourself) lucky(?: (?:that|i|we|to)\b|\b(?= ?[.,!|]|$))|doing (?:you|u) a (?:huge |big"
        r" |real )?favou?r",
        r"(?:you're|you are|ur) (?:just|only|nothing but) (?:a|an) (?:freelancer|vendor|supplier"
        r"|typist|contractor|designer|writer|translator|editor)|you're a vendor|know your place"
        r"|get above yourself",
        r"i don't pay you to (?:think|talk|have|argue|ask)|when i snap my fingers|speak when"
        r" spoken to|don't argue with me|your job is to (?:do|obey|nod)|you(?:'re| are) (?:easily"
        r" )?replaceable",
    ),
    "WA2": either(
        rf"(?:last|previous|past|other|tried|hired|had|fired|through|been through) (?:two|three"
        rf"|four|five|six|seven|ten|several|many|\d) (?:other )?(?:different )?{_SPECIALISTS}(?!"
        rf" for)\b[^|]{{0,70}}?{_BAD}",
        rf"(?:you're|you are|ur) (?:already )?(?:my|our|the) (?:third|fourth|fifth|sixth|3rd|4th"
        rf"|5th) {_SPECIALISTS}",
        rf"(?:every|all the|all) {_SPECIALISTS} (?:before you|i(?:'ve)? (?:hired|tried|worked"
        rf" with)|so far)[^|]{{0,60}}?{_BAD}",
    ),
    "WA3": either(
        rf"(?:can't|cannot|cant|can not|won't|couldn't) (?:really |actually |afford to"
        rf" )?pay\b(?!ment)[^|]{{0,60}}?\b(?:but|instead|however)\b[^|]{{0,70}}?{_PROMISED}",
        rf"(?:no|zero) (?:fee|budget|pay|salary|money|cash)\b[^.!?|]{{0,30}}?\b(?:but"
        rf"|instead)\b[^|]{{0,70}}?{_PROMISED}",
        r"(?:equity|shares|a stake|exposure|royalties|tokens|esop|rev(?:enue)?[- ]share"
        r"|profit[- ]share|\d{1,2}(?:\.\d)? ?%(?: of [^.!?|]{1,30}?)?),? (?:instead of|rather"
        r" than|in place of|in lieu of)"
        rf" (?:a |an |the |your |any |my )?{_PAY}",
        rf"(?:instead of|in place of|in lieu of) (?:a |the |your |any |full"
        rf" )?{_PAY}[^.!?|]{{0,70}}?{_PROMISED}",
        r"(?:profit|revenue|rev)[- ]share only|sweat equity|co-?founder title instead",
        r"(?:you'll|you'd|you will|you would|u|u'll|u'd) (?:get|have|receive|earn) (?:\d{1,2} ?%"
        r"|a (?:share|cut|percentage)|half) of (?:the |our |all |any |my |whatever |every"
        r" )?(?:profit|revenue|sales|earnings|income|takings|course|subscription|it raises)",
        r"(?:we|i)(?:'ll| will| can| could| would|'d)? pay (?:you |u )?(?:in|with) (?:exposure"
        r"|visibility|publicity|credits?|shout-?outs?|equity|shares|tokens)",
        r"(?:great|good|amazing|huge|massive|tons of|lots of|loads of) exposure for (?:you|u)\b",
        r"pay (?:you |u )?(?:out of|from|once we have|when we have) (?:the |our |first |future"
        r" ){0,2}(?:profits?|sales|revenue|investment|funding)",
    ),
    "WA4": either(
        r"take it or leave it|won't take no for an answer|this isn't a discussion|my way or",
        r"(?:a )?(?:real|true|serious|proper) (?:professional|pro|artist|designer|specialist"
        r"|expert)s? (?:would|wouldn't|don't|do not|never)\b",
        rf"if you (?:really|truly) (?:cared|wanted|believed|were|loved)\b{GAP}you(?:'d| would)\b",
        rf"(?:or|otherwise),? (?:else )?(?:i|we)(?:'ll| will|'m going to){GAP}(?:bad|one-star"
        rf"|1-star"
        r"|negative|terrible) review",
        r"for the (?:tenth|twentieth|hundredth|thousandth) time",
    ),
    "WA5": either(both(_LOAD, _LOW, FAR)),
    "WA6": either(
        both(_GUARANTEE, _MIRACLE),
        both(_MIRACLE, r"(?:tiny|small|zero|no|low|minimal|shoestring) (?:ad )?budget"),
    ),
    "WA7": either(
        r"(?:report|update|screenshot|status|call me|message me|photo)s?\b[^.!?|]{0,25}? every"
        r" (?:hour|half (?:an )?hour|\d{1,2} min|(?:ten|fifteen|thirty|two) (?:minutes|hours))",
        r"(?:be |stay )?(?:available|online|reachable|on call) (?:24/7|day (?:and|or) night"
        r"|around the clock|round the clock)|(?:answer|reply|respond) within (?:a|one|two|five"
        r"|\d) min|(?:keep|leave) (?:the|your) (?:camera|webcam) on\b",
        r"(?:write|make|need|post|get|create|leave|want) (?:\w{1,10} ){0,3}fake (?:\w{1,10}"
        r" )?(?:reviews?|testimonials?|invoices?|certificates?|diplomas?|stamps?|degrees?"
        r"|followers|documents?)",
        r"(?:forge|photoshop|copy) (?:the|a|his|her|my) (?:signature|stamp|seal|diploma)",
    ),
    "WA8": either(
        r"(?:two|three|four|five|six|ten|\d{1,2}) ?(?:times|x) cheaper\b|(?:costs?|charges?|asks?"
        r"|for|pay) (?:two|three|four|five|ten|\d{1,2}) ?(?:times|x) less\b",
        r"my (?:\w{1,12} )?(?:nephew|niece|cousin|son|daughter|kid|secretary|cleaner|grandma|gran"
        r"|dog|\d{1,2}"
        rf" ?(?:yr|year)s?[- ]old){GAP}(?:(?:could|can|would|'d) (?:easily )?(?:do|make|draw"
        rf"|knock|design"
        r"|write|whip|generate)|does|draws|makes) (?:\w{1,6} )?(?:it|this|that|these|one|better"
        r"|same|50)\b",
        r"any(?:one|body) (?:can|could) (?:do|make|write|draw|take) (?:this|that|it|pictures"
        r"|photos)\b",
        r"(?:it's|its|it is|that's|you're|you are|u just|you just) (?:just |only |literally"
        r" )?(?:typing\b|swapping words|press(?:ing)? buttons|push(?:ing)? buttons|copy[- ]past"
        r"|clicking)",
        r"(?:isn't|it's not|its not|it is not|not exactly|hardly) (?:brain surgery|rocket science"
        r"|surgery)",
        r"(?:you're|you are|youre|ur|u r|stop|you lot are) (?:just |really |totally )?(?:ripping"
        r" (?:me|us|people|clients) off|cheating (?:me|us|people)|scamming (?:me|us)|robbing"
        r" (?:me|us)|fleecing|overcharging|swindling|conning|having (?:me|us|a laugh))",
        r"(?:total|complete|daylight|highway) (?:rip-?off|robbery)|what a rip-?off|take me for"
        r" (?:a fool|an idiot)",
    ),
    "WA9": either(
        rf"(?:do|make|send|prepare|provide|record|write|draw|show|give|start with|need|want"
        rf"|see)\b{GAP}"
        r"(?<!\w)(?:free|unpaid) (?:\w{1,10} )?(?:test|trial|sample|mock-?up|demo|concept|draft"
        r"|sketch|chapter|version|audition|taster|pitch|logo|lesson|character)s?\b",
        r"(?:test|trial|sample|demo|audition) (?:tasks?|chapter|lesson|month|week|page|piece"
        r"|project)?"
        rf"{GAP}(?<!\w){_FREE}",
        r"(?:can|could|would|will|if) (?:you|u)\b(?: \w{1,8})? (?:do|make|write|draw|design|paint"
        r"|shoot|edit|record|translate|build|start|teach|sort|fix|code|work)\b(?!"
        r" sure)[^.!?|]{0,50}?(?<!\w)(?:for free|for nothing|free of charge|at no (?:cost|charge)"
        r"|without (?:payment|charge))\b",
        r"contest for (?:our|a|the|my) (?:new )?(?:logo|mascot|design|name|poster|cover)|winner"
        r" (?:gets|receives|takes)|winner of our open call|(?:designers|artists|studios|agencies"
        r"|writers) compete",
        rf"(?:pay|paid|payment)\b(?: you| u)? (?:only |just )?if (?:i|we|my|the|it|they|he"
        rf"|she){GAP}(?:likes?"
        r"|loves?|approves?|accepts?|accepted|happy|sells?)\b|you only get (?:paid|anything) if\b",
        r"if (?:i|we|they|he|she) (?:like|love|dig)s? (?:it|yours|one),? ?(?:then )?(?:i|we"
        r"|they)(?:'ll| will)? (?:pay|buy|talk)",
        r"(?:(?<!we )(?<!i )(?<!we'll )(?<!i'll )(?<!we will )pay|send|transfer|you need|need"
        r"|first)\b[^.!?|]{0,30}?(?:registration|verification|activation|onboarding|certificate"
        r"|processing|unlock|release|clearance|refundable|customs) (?:fee|deposit|charge)\b|small"
        r" (?:security|refundable) (?:fee|deposit)",
        r"(?:buy|purchase|pays?|only takes?|by|via)\b[^.!?|]{0,20}?(?:gift|steam) cards?\b|gift"
        r" card codes?\b",
        r"(?:photos?|photograph|scan|picture|pics?|front and back|copy)\b[^.!?|]{0,30}?(?:(?:your"
        r"|ur) (?:passport|id\b|debit|credit|bank)|of (?:id|bank|debit|credit) card|passport,?"
        r" (?:both|front))|seed phrase|mother's maiden|bank log-?in\b|any ?desk\b|\.(?:pdf|docx?"
        r"|jpg|zip)\.exe\b|\.scr\b",
        rf"(?:send|tell|give|forward|what's|text) (?:me |us )?(?:the )?(?:\w{{1,8}} )?(?:digit"
        rf" )?(?:code|otp|six numbers){GAP}(?:sms|whatsapp|google|phone|texted|just sent|sent"
        rf" (?:to )?you|you got|u got|u just got|receive)",
        r"(?:work|pay|deal|talk|continue|go|move|do it|leave|come) (?:\w{1,6} )?(?:outside|off"
        r"|away from) (?:of )?(?:the |this )?(?:platform|upwork|fiverr|freelancer)\b|leave"
        r" (?:fiverr|upwork)",
        r"(?:send|return|forward|refund|wire|transfer) (?:\w{1,6} )?(?:back )?(?:the"
        r" )?difference\b",
        r"(?:writing|message|messaging) (?:to you |you )?from (?:my |a )?(?:new|another|other"
        r"|second) (?:account|profile)",
    ),
    "WA10": either(
        r"polish(?:ing)? (?:a|this|the) turd|lipstick on (?:a|this|the) pig|silk purse",
        r"hide (?:the|its|our|their) (?:flaws?|defects?|damp|mould|cracks?|side effects|bad"
        r" reviews|faults)",
        r"(?:product|cream|stuff|food|thing|course|app)\b[^.!?|]{0,15}? (?:is|are) (?:honestly "
        r"|frankly |really |a bit )?(?:rubbish|crap|garbage|terrible|useless|not (?:that|very)"
        r" good)\b[^|]{0,50}?(?:make|sell|sound|look)\b",
        r"doesn't (?:really |actually )?work[^.!?|]{0,25}?(?:but|just|so) (?:you )?(?:make it"
        r"|sell|write)",
    ),
}
