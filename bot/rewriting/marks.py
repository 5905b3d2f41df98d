"""What is recognised in a reply's own words before any of them is cut, language by language.

Patterns only: no word that anybody is told stands here. They read text as it was written; letters
of any case.
"""

import re
from dataclasses import dataclass

from bot.rewriting.sums import Money


@dataclass(frozen=True, slots=True)
class Marks:
    """The patterns of one language.

    Attributes:
        greeting: the greeting that a reply opens with.
        bare_no: a refusal of which nothing is left once it is cut.
        leading_no: the bare no which stands before the freelancer's reason.
        joint: a conjunction that is left alone at the beginning of what remains.
        hinge: one that is left alone at its end.
        hanging: the beginning of a clause that cannot stand without the words cut before it.
        gift: words that give something away for nothing.
        denied: right before such words: "it isn't free".
        given: something is wholly free; its sentence has no other message.
        later: a payment is let wait.
        whole: nothing of the work may be left out of what is given away.
        less: the number beside it is taken off a price.
        vague_sum: the vague words are about money, not about a day.
        sorry: an apology inside a sentence that says more.
        shame: words of an apology that stand with those of `sorry` in its clauses.
        about_sorry: a clause that only says what the apology before it is for.
        beside_sorry: one that only softens it: "I know it's a lot".
        vague: words that put a time off, without which their clause can stand.
        vaguer: words that leave nothing certain in their clause.
        deed: a word that is a sentence: «Пришлю.»
        agreed: the yes which a sentence opens with.
        future: something will be done.
        boundless: what will be done has no end.
        favour: the promised thing that is taken for pay: "for the exposure".
        pressure: a clause that presses.
        over: words that close the talk.
        old_rate: the raise is taken back.
        retreat: from here on it is told what happens if the raise is refused.
        time_unit: a noun that counts time, not work.
        no_noun: a word after a number that is no counted thing.
        day: a day is refused.
        consent: a question that only asks for a yes.
        kinds: what a client wants, where nobody has read his message: kinds of sentences, by
            the words that show them, the surest first.
        reach: hours are asked for, not a day.
        about_price: money is talked about.
        how_many: a number of things is asked for.
        fronted: the beginning of a sentence that only says when or why.
        money: how sums stand in this language.
    """

    greeting: re.Pattern[str]
    bare_no: re.Pattern[str]
    leading_no: re.Pattern[str]
    joint: re.Pattern[str]
    hinge: re.Pattern[str]
    hanging: re.Pattern[str]
    gift: re.Pattern[str]
    denied: re.Pattern[str]
    given: re.Pattern[str]
    later: re.Pattern[str]
    whole: re.Pattern[str]
    less: re.Pattern[str]
    vague_sum: re.Pattern[str]
    sorry: re.Pattern[str]
    shame: re.Pattern[str]
    about_sorry: re.Pattern[str]
    beside_sorry: re.Pattern[str]
    vague: re.Pattern[str]
    vaguer: re.Pattern[str]
    deed: re.Pattern[str]
    agreed: re.Pattern[str]
    future: re.Pattern[str]
    boundless: re.Pattern[str]
    favour: re.Pattern[str]
    pressure: re.Pattern[str]
    over: re.Pattern[str]
    old_rate: re.Pattern[str]
    retreat: re.Pattern[str]
    time_unit: re.Pattern[str]
    no_noun: re.Pattern[str]
    day: re.Pattern[str]
    consent: re.Pattern[str]
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    reach: re.Pattern[str]
    about_price: re.Pattern[str]
    how_many: re.Pattern[str]
    fronted: re.Pattern[str]
    money: Money


_END = r"[\u064b-\u0652]*(?!\w)"  # a word may end in a vowel sign, which is no letter


def any_of(*words: str) -> re.Pattern[str]:
    """Any of the words, as whole words."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)}){_END}", re.IGNORECASE)


def head_of(*words: str) -> re.Pattern[str]:
    """Any of the words at the beginning, with the signs after it."""
    return re.compile(rf"^\W*(?:{'|'.join(words)}){_END}[\s,،:.!…–—-]*", re.IGNORECASE)


def tail_of(*words: str) -> re.Pattern[str]:
    """Any of the words at the end, with the signs before it."""
    return re.compile(rf"[\s,،:;–—-]*(?<!\w)(?:{'|'.join(words)})\W*$", re.IGNORECASE)


def whole_of(*words: str) -> re.Pattern[str]:
    """Any of the words and nothing else."""
    return re.compile(rf"^\W*(?:{'|'.join(words)})\W*$", re.IGNORECASE)
