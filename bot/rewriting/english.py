"""What the rewriter recognises in English replies."""

# ruff: noqa: E501 - tables of patterns

import re

from bot.rewriting.marks import Marks, any_of, head_of, tail_of, whole_of
from bot.rewriting.sums import Money

# fmt: off
ENGLISH = Marks(
    greeting=head_of(
        r"(?:hi|hello|hey|dear|good (?:morning|day|evening|afternoon))(?: there)?(?:,? [A-Z]\w+)?"
    ),
    bare_no=whole_of(
        r"(?:but |and |so |then )?(?:no|nope|no way|never|no \w+|impossible|not possible|(?:it|that)'?s? (?:is )?"
        r"(?:not possible|impossible)|can't|can't do|out of the question)"
    ),
    leading_no=head_of(
        r"no way", r"nope(?=,)", r"you're (?:mistaken|wrong)(?=[,.:])", r"no(?=[,.!:])", r"impossible(?=[,.!:])", r"not possible(?=[,.!:])"
    ),
    joint=head_of("but", "and", "so", "because", "as", "then", "since", "also", "or"),
    hinge=tail_of(
        "but", "and", "so", "because", "as", "then", "since", "or", "on", "with", "for", "by", "at"
    ),
    hanging=head_of("as you(?:'re| are)", "which", "who", "that", "than", "if", "when", "until", "of", "in", "on", "with"),
    gift=any_of(
        "free of charge", "at no charge", "at no (?:extra )?cost", "for free", "for nothing",
        "free", "gratis", "no strings", "on me", "on the house", "as a (?:gift|present)",
        "a (?:gift|present)", "as a goodwill gesture", "without extra (?:pay|charge)",
        "at no extra", "no extra", "complimentary", "throw in", "won't charge(?: you)?",
    ),
    denied=tail_of(r"(?:not|never|\w+n['’]?t)(?: (?:be|come|entirely|really|all|just|exactly))?"),
    given=any_of(
        r"(?:is|are|be|'s) (?:also |all |both )?(?:gratis|free|on me|a (?:gift|present)|complimentary)",
        r"postage on me", r"won't (?:charge|bill|cost)\b.*",
    ),
    later=any_of(
        "later", "next month", "weeks?", "months?", "whenever", "after", "wait", "until", "till",
        "no hurry", "take your time",
    ),
    whole=any_of("full", "all", "whole", "same", "everything", "invoices?", "hours?"),
    less=any_of("less", "off", "discount", "cheaper", "cut", "knock", "lower by"),
    vague_sum=any_of(
        "reduction", "discount", "price", "cost", "costs", "cheap", "sum",
        "bit (?:more|extra)", "extra", "budget", "fee", "rate", "dollars", "charge",
        "affordable", "reasonable",
    ),
    sorry=any_of(
        r"(?:i'?m |i am |so |very |really |terribly )*sorry(?: (?:man|about that|for that|to say|that))?",
        r"(?:i )?apologi[sz]e(?: for| that)?", "my apologies", "apologies",
        "forgive me(?: for)?", "unfortunately", "i (?:feel|hate)[^,.;:]*", "i'?m afraid",
    ),
    shame=any_of(
        "sorry", "apologi[sz]e?\\w*", "asham\\w+", "embarrass\\w+", "mortified", "excuse", "pardon",
        "forgive", "guilty", "rotten", "awful", "dreadful", "blush", "winced?", "feel bad",
    ),
    about_sorry=head_of("for", "that", "to", "about", "if", "because"),
    beside_sorry=any_of(
        "i know", "i admit", "i realise", "i realize", r"it'?s (?:a lot|steep|a bit|cheeky)", r"it is (?:a lot|steep)",
        "isn'?t (?:it|cheap|very)", "expensive", "greedy", "cheeky", "costly", "hope you'?re", "don'?t (?:be|take|think|hate)",
        "hopeless", "scare", "really", "honestly", "please", "horrible", "horrid", "wish",
    ),
    vague=any_of(
        "(?:very |pretty |really |quite )?soon", "asap", "as soon as (?:possible|i can|we can)", "shortly",
        "(?:very )?(?:quickly|fast)", "in (?:due course|good time|no time|a bit|a while|record time)",
        "when i (?:get (?:to it|a chance|time|round to it)|can|have time)", "when there'?s time",
        "one of these days", "at some point", "some ?time(?: (?:soon|after|before|next|this|in)[^,.;!?]*)?",
        "in the near future", "any (?:day|time|minute)(?: now)?", "(?:well )?before long", "well before",
        "whenever i can", "a bit later", "later(?: on)?", "eventually",
    ),
    vaguer=any_of(
        "almost", "nearly", "about to", "try", "trying", "hope", "hopefully", "just a", "only a", "bit more",
        "roughly", "probably", "maybe", "might", "in (?:about )?a (?:few|couple)", "close to", "not long",
    ),
    deed=whole_of("will do", "on it"),
    agreed=head_of(
        "yes", "yep", "yeah", "sure(?: thing)?", "of course", "ok(?:ay)?", "fine", "no problem", "agreed", "deal",
        "absolutely", "certainly", "done", "as you (?:say|wish|like)", "you got it", "alright", "all right", "gladly",
    ),
    future=any_of("i'?ll", "i will", "we'?ll", "we will", "i can", "i'?m (?:adding|going to|putting)", "will"),
    boundless=any_of(
        "anything", "whatever", "as (?:many|much|often)", "every(?:thing|day)?", "any ?time", "unlimited", "until you",
        "same price", "no extra", "not counting", "for free", "guarantee\\w*", "promise\\w*", "no matter", "always", "as you (?:say|wish|like)",
    ),
    favour=any_of(
        "(?:for|in (?:exchange|return) for|against|on the promise of) (?:(?:the|a|your|that|some|all|this) )?(?:\\w+ ){0,2}?"
        "(?:credit|exposure|mention|shout-?out|review|testimonial|podcast|share|equity|percentage|contract|portfolio"
        "|referrals?|recommendation|publicity|tag|followers|future \\w+|next \\w+)",
    ),
    pressure=any_of(
        "now", "today", "tonight", "tomorrow", "hours?", "minutes?", "last", "hurry", "fast",
        "or else", "otherwise", "never", "only", "must", "gone", "before", "immediately",
        "midnight", "goes to", "moment", "decide", "sign", "waiting", "others",
    ),
    over=any_of(
        "end of (?:story|discussion)", "no matter what", "not ever", "period", "full stop",
        "discussion(?:'s| is)? (?:over|closed)", "that's (?:it|all|final)", "goodbye", "bye",
        "when i feel like it", "don't write (?:to )?me.*", "take it or leave it",
    ),
    old_rate=any_of(
        "old", "otherwise", "the same", "forget", "leave", "stay(?:s)?", "keep", "go back",
        "as (?:they|it|we) (?:were|was)", "drop it",
        "if (?:it's|that's) (?:too much|a problem|too high)", "skip", "not raise", "only raise",
        "never mind",
    ),
    retreat=any_of(
        "if (?:not|no|you'd rather|you don'?t|it'?s|that'?s|you say no|you find)", "or (?:we|i|else|should)", "otherwise",
    ),
    time_unit=any_of("days?", "weeks?", "months?", "minutes?", "years?", "pm", "am", "o'clock"),
    no_noun=any_of(
        "till", "until", "by", "for", "of", "instead", "rather", "not", "then", "and", "or",
        "in", "at", "to", "if", "is", "it", "with", "on", "a", "an", "per", "from", "more",
        "less", "as", "free",
    ),
    day=any_of(
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?", "this week", "today", "tomorrow",
        "tonight", "weekends?", "holidays?",
    ),
    consent=whole_of(
        "ok(?:ay)?", "all right", "alright", "right", "how does that sound", "what do you think",
        "fine", "yes", "is (?:that|it) (?:ok(?:ay)?|fine|all right)", "deal", "agreed",
    ),
    kinds=(
        ("conflict", any_of("refund", "money back", "complain\\w*", "bad review", "unhappy", "disappointed")),
        ("nda", any_of("nda", "confidential\\w*", "exclusiv\\w+", "secret", "ghost\\w*")),
        ("prepay", any_of("instal\\w+", "upfront", "up front", "advance", "prepay\\w*", "deposit", "pay (?:\\w+ )?after")),
        ("scope", any_of("also", "as well", "one more", "add", "another")),
        ("free", any_of("free", "unpaid", "trial", "test task", "sample\\w*")),
        ("miracle", any_of("guarantee\\w*", "promise us")),
        ("price", any_of("discount", "cheaper", "expensive", "lower", "too much", "budget", r"\d+ ?% off", "less")),
        ("boundary", any_of("call me", "every (?:day|morning|hour)", "weekends?", "sundays?", "at night")),
        ("rush", any_of("today", "tomorrow", "tonight", "asap", "urgent\\w*", "faster", "hurry", "in one week")),
    ),
    reach=any_of("online", "available", "availability", "reach(?:able)?", "office hours", "work hours"),
    about_price=any_of(
        "price\\w*", "pric\\w+", "cost\\w*", "expensive", "cheap\\w*", "budget\\w*",
        "discount\\w*", "rates?", "fees?", "money", "pay\\w*", "deposit", "upfront", "advance", "invoice\\w*", "instal\\w+", "quote\\w*", "afford\\w*", "lower",
        "less", r"\d+ ?%", "off", "charge\\w*", "high",
    ),
    how_many=re.compile(r"how many (?!(?:more )?(?:days|weeks|hours|months))", re.IGNORECASE),
    fronted=head_of("for", "from", "next", "in", "as", "since", "starting", "after"),
    money=Money(
        unit=r"(?:\s?/\s?\w+|\s(?:an?|per)\s\w+|\seach)?",
        target=r"(?<!\w)(?:to|for|at)\s*$",
        before=r"(?<!\w)(?:to|for|at|take|pay|be|is)\s*$",
        instead=r"(?<!\w)(?:instead of|rather than|from|not|than|old|stay(?:s|ing)?(?: at)?|keep(?:ing)?(?: paying)?|leave it at)\s*$",
        start=r"(?:from|as of|starting|since|after|beginning|in)\s+(?:the\s+)?"
        r"(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:of\s+)?(?:january|february|march|april|may|june|july|august"
        r"|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
        r"|next (?:month|year|week|quarter|season|term|order|batch|invoice|contract)"
        r"|new year|spring|summer|autumn|fall|winter)(?:\s+\d{1,2}(?:st|nd|rd|th)?(?!\d))?(?:\s+on)?",
        months=r"\s(?:january|february|march|april|may|june|july|august|september|october|november"
        r"|december)\b|(?:st|nd|rd|th)\b",
        hourly=r"/\s?h|hour|/hr",
    ),
)
# fmt: on
