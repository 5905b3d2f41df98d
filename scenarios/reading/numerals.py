"""Knows the number words of English, Russian and Arabic, and puts them together into numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from scenarios.reading.tokens import Kind, Token
from scenarios.reading.wordlist import list_words


class Part(Enum):
    """What a number word does in a number."""

    UNIT = "unit"  # 1 to 9
    TEEN = "teen"  # 10 to 19
    TENS = "tens"  # 20 to 90
    HUNDREDS = "hundreds"  # 100 to 900 in one word
    HUNDRED = "hundred"  # multiplies by 100
    SCALE = "scale"  # multiplies by 1,000 and more
    SCALED = "scaled"  # a scale with its count: two thousand in one word
    HALF = "half"  # a fraction of what stands beside it
    MIXED = "mixed"  # one and a half
    WHOLE = "whole"  # a slang sum, complete in itself


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number word; `scale` is that of a SCALED word."""

    part: Part
    value: Decimal
    scale: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the text: `tokens[first:last]`; of a spoken range `low` is the other end.

    `scale` is the last multiplier (1 when none was said), `spelled` whether words made it, `lonely`
    whether it is a scale word alone ("a million", «ألف»), which alone is no sum; `slang` a word
    that only means money, `fraction` a half or a quarter of something unsaid.
    """

    value: Decimal
    first: int
    last: int
    scale: Decimal = Decimal(1)
    spelled: bool = False
    lonely: bool = False
    slang: bool = False
    low: Decimal | None = None
    fraction: bool = False


K = Decimal(1000)
MILLION = Decimal(1_000_000)
MILLIARD = Decimal(1_000_000_000)


def _spread(part: Part, words: str, start: int, step: int = 1) -> Iterator[tuple[str, Numeral]]:
    """Number the groups of `words`, parted by commas, from `start`; a group spells one value."""
    for place, group in enumerate(words.split(",")):
        for word in group.split():
            yield word, Numeral(part, Decimal(start + place * step))


def _same(part: Part, words: str, value: str) -> Iterator[tuple[str, Numeral]]:
    for word in words.split():
        yield word, Numeral(part, Decimal(value))


def _english() -> Iterator[tuple[str, Numeral]]:
    yield from _spread(Part.UNIT, "one,two,three,four,five,six,seven,eight,nine", 1)
    yield from _spread(
        Part.TEEN,
        "ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen",
        10,
    )
    yield from _spread(
        Part.TENS, "twenty,thirty,forty fourty,fifty,sixty,seventy,eighty,ninety", 20, 10
    )
    yield from _same(Part.UNIT, "couple", "2")
    yield from _same(Part.HUNDRED, "hundred hundo", "100")
    yield from _same(Part.SCALE, "thousand grand thou k", "1000")
    yield from _same(Part.SCALE, "million mil mln", "1000000")
    yield from _same(Part.SCALE, "billion bn", "1000000000")
    yield from _same(Part.HALF, "half", "0.5")
    yield from _same(Part.HALF, "quarter", "0.25")


def _russian() -> Iterator[tuple[str, Numeral]]:
    yield from _spread(
        Part.UNIT,
        "один одна одно одну одного одной одним,два две двух двум двумя,три трех трем тремя,"
        "четыре четырех четырем четырьмя,пять пяти пятью,шесть шести шестью,семь семи семью,"
        "восемь восьми восемью,девять девяти девятью",
        1,
    )
    yield from _same(Part.UNIT, "пару пара парочку парочка", "2")
    yield from _spread(
        Part.TEEN,
        "десять десяти,одиннадцать одинадцать одиннадцати,двенадцать двенадцати,тринадцать"
        " тринадцати,"
        "четырнадцать четырнадцати,пятнадцать пятнадцати,шестнадцать шестнадцати,"
        "семнадцать семнадцати,восемнадцать восемнадцати,девятнадцать девятнадцати",
        10,
    )
    yield from _spread(
        Part.TENS,
        "двадцать двадцати,тридцать тридцати,сорок сорока,пятьдесят пятидесяти писят,"
        "шестьдесят шестидесяти,семьдесят семидесяти,восемьдесят восьмидесяти,девяносто девяноста",
        20,
        10,
    )
    yield from _spread(
        Part.HUNDREDS,
        "сто ста,двести двухсот двумстам,триста трехсот тремстам,четыреста четырехсот,"
        "пятьсот пятисот,шестьсот шестисот,семьсот семисот,"
        "восемьсот восьмисот,девятьсот девятисот",
        100,
        100,
    )
    yield from _same(Part.HUNDREDS, "сотня сотню стольник", "100")
    yield from _same(
        Part.SCALE,
        "тысяча тысячу тысячи тысяч тысячей тысячам тыщ тыща тыщу тыщи тыс к тр труб тыср тыр"
        " косарь косаря косарей косарю косых кусков штука штуки штуку штук",
        "1000",
    )
    yield from _same(
        Part.SCALE,
        "миллион миллиона миллионов миллиону млн лям ляма лямов ляму",
        "1000000",
    )
    yield from _same(Part.SCALE, "миллиард миллиарда миллиардов млрд", "1000000000")
    yield from _same(Part.HALF, "пол половина половиной половину", "0.5")
    yield from _same(Part.MIXED, "полтора полторы полутора", "1.5")
    for word, value in (("полляма", 500_000), ("полмиллиона", 500_000), ("пол-ляма", 500_000)):
        yield word, Numeral(Part.SCALED, Decimal(value) / MILLION, MILLION)
    for word in ("полтысячи", "полтыщи", "полкосаря", "полштуки"):
        yield word, Numeral(Part.SCALED, Decimal("0.5"), K)
    slang = (
        ("пятнашка пятнашку пятнашки", 15),
        ("двадцатка двадцатку двадцатки двадцаточку", 20),
        ("тридцатка тридцатку тридцатки", 30),
        ("сороковник", 40),
        ("полтинник полтос", 50),
        ("десятка десятку десяточку", 10),
    )
    for words, value in slang:
        yield from _same(Part.WHOLE, words, str(value * 1000))
    yield from _same(Part.WHOLE, "пятихатка пятихатку пятихатки пятихат пятисотка пятисотку", "500")
    yield from _same(Part.WHOLE, "полторашка полторашку", "1500")


_AR_STEMS = (
    ("ثلاث", "تلات", "تلت", "ثلث", "تلث"),
    ("اربع", "ربع"),
    ("خمس",),
    ("ست", "ستة"),
    ("سبع",),
    ("ثمان", "تمان", "تمن", "ثمن", "ثماني", "تماني"),
    ("تسع",),
)
_AR_HUNDREDS = ("ميه", "مايه", "ميت", "مايت", "ميات", "ماءه")


def _arabic() -> Iterator[tuple[str, Numeral]]:
    yield from _spread(
        Part.UNIT,
        "واحد واحده وحده,اثنين اتنين ثنين تنين اثنان اثنتين جوج زوج,ثلاثه ثلاث تلاته تلات تلت تلث,"
        "اربعه اربع ربعه,خمسه خمس,سته ست,سبعه سبع,ثمانيه تمانيه تمنيه ثماني ثمان تمان تمن,تسعه تسع",
        1,
    )
    yield from _spread(
        Part.TEEN,
        "عشره عشر,احدعشر احدعش حداشر حداعش احداشر,اثناعشر اثنعش اتناشر اطناشر اطنعش اثناشر,"
        "تلتاشر تلاتاشر ثلاثطعش تلطعش تلتطعش ثلطعش,اربعتاشر اربعطاشر اربعطعش,"
        "خمستاشر خمسطاشر خمسطعش خمصطعش,ستاشر سطاشر سطعش ستطعش,سبعتاشر سبعطاشر سبعطعش,"
        "تمنتاشر تمنطاشر ثمنطعش تمنطعش ثمانطعش,تسعتاشر تسعطاشر تسعطعش",
        10,
    )
    yield from _spread(
        Part.TENS,
        "عشرين عشرون,ثلاثين ثلاثون تلاتين,اربعين اربعون,خمسين خمسون,ستين ستون,سبعين سبعون,"
        "ثمانين ثمانون تمانين,تسعين تسعون",
        20,
        10,
    )
    yield from _same(Part.HUNDRED, "ميه مايه ميت miya meya mia", "100")
    yield from _same(Part.HUNDREDS, "ميتين مايتين ميتان مايتان miteen", "200")
    for digit, stems in enumerate(_AR_STEMS, 3):
        for stem in stems:
            for hundred in _AR_HUNDREDS:
                yield stem + hundred, Numeral(Part.HUNDREDS, Decimal(digit * 100))
            for thousand in ("تلاف", "لاف", "تالاف"):
                yield stem + thousand, Numeral(Part.SCALED, Decimal(digit), K)
    yield from _same(Part.SCALE, "الف الفا الاف تلاف باكو alf", "1000")
    yield from _same(Part.SCALE, "مليون مليونا ملايين", "1000000")
    yield from _same(Part.SCALE, "مليار", "1000000000")
    for word in ("الفين", "الفان", "alfen", "alfein", "alfeen"):
        yield word, Numeral(Part.SCALED, Decimal(2), K)
    yield "مليونين", Numeral(Part.SCALED, Decimal(2), MILLION)
    yield from _same(Part.HALF, "نص نصف nos noss", "0.5")
    yield from _same(Part.HALF, "ربع", "0.25")


NUMERALS: dict[str, Numeral] = {**dict(_english()), **dict(_russian()), **dict(_arabic())}
_PREFIXES = ("وب", "بال", "وال", "لل", "ال", "و", "ب", "ل", "ف", "ك")
_ARTICLES = frozenset({"ال", "وال", "بال", "لل"})
_PLURAL_SCALES = frozenset(
    list_words("тысячи тысяч тысячей тыщ тыщи косарей кусков штук штуки الاف ملايين تلاف")
)
_TURNED = frozenset(list_words("тысяч тысячи тыщ тыщи косарей"))
_UNSURE = frozenset(list_words("few several many несколько كم كذا بضع بضعه عده сколько"))
_PIECES = frozenset(list_words("штука штуки штуку штук"))


@lru_cache(maxsize=2048)
def find_numeral(word: str) -> tuple[Numeral | None, str]:
    """Return the number word and the Arabic prefix it was written with ("" when none)."""
    if found := NUMERALS.get(word):
        return found, ""
    if word and "\u0600" <= word[0] <= "\u06ff":
        for prefix in _PREFIXES:
            rest = word.removeprefix(prefix)
            if len(rest) > 1 and rest != word and (found := NUMERALS.get(rest)):
                return found, prefix
    return None, ""


@dataclass(slots=True)
class _Sum:
    """A number under construction: `total` of finished thousands, `current` below them."""

    total: Decimal = Decimal(0)
    current: Decimal | None = None
    last: Part | None = None
    scale: Decimal = Decimal(0)
    digits: bool = False
    spelled: bool = False
    words: int = 0
    slang: bool = False

    def value(self) -> Decimal:
        return self.total + (self.current or Decimal(0))

    def _add(self, numeral: Numeral) -> None:
        self.current = (self.current or Decimal(0)) + numeral.value

    def take(self, numeral: Numeral, joined: bool, arabic: bool) -> bool:  # noqa: FBT001 - how it was written
        """Add a word if the number can go on with it."""
        if arabic and self.words and not joined and not self._needs_no_and(numeral):
            return False
        taken = self._take(numeral, joined, arabic)
        if taken:
            self.last = numeral.part
            self.spelled = True
            self.words += 1
        return taken

    def _needs_no_and(self, numeral: Numeral) -> bool:
        return (
            numeral.part in {Part.SCALE, Part.HUNDRED}
            or (self.last is Part.UNIT and numeral.value == 10)
            or (self.last is Part.HALF and numeral.part is Part.SCALED)
        )

    def _take(self, numeral: Numeral, joined: bool, arabic: bool) -> bool:  # noqa: FBT001, PLR0911 - one return a rule
        part = numeral.part
        if part is Part.HALF:
            return self._take_half(numeral, joined)
        if part in {Part.SCALE, Part.SCALED}:
            return self._take_scale(numeral)
        if part is Part.HUNDRED:
            return not (arabic and joined and self.current is not None) and self._take_hundred(
                numeral
            )
        if self.digits and self.current is not None:
            return False
        if self.scale and numeral.value >= self.scale:
            return False
        if part is Part.WHOLE:
            self.slang = True
            return self._start(numeral)
        if self.current is None or (
            arabic and self.last is Part.UNIT and (part is Part.TENS or numeral.value == 10)
        ):
            self._add(numeral)
            return True
        fits = (
            part in {Part.UNIT, Part.TEEN, Part.TENS} and self.last in {Part.HUNDREDS, Part.HUNDRED}
        ) or (part is Part.UNIT and self.last is Part.TENS and not arabic)
        if fits:
            self._add(numeral)
        return fits

    def _start(self, numeral: Numeral) -> bool:
        if self.words or self.digits:
            return False
        self.current = numeral.value
        return True

    def _take_half(self, numeral: Numeral, joined: bool) -> bool:  # noqa: FBT001
        if not self.words and not self.digits:
            self.current = numeral.value
            return True
        if not joined:
            return False
        if self.current is None:
            self.total += numeral.value * self.scale
        else:
            self.current += numeral.value * (100 if self.last is Part.HUNDRED else 1)
        return True

    def _take_scale(self, numeral: Numeral) -> bool:
        scale = numeral.value if numeral.part is Part.SCALE else numeral.scale
        if self.scale and scale >= self.scale:
            return False
        if numeral.part is Part.SCALED and self.current is not None:
            return False
        count = numeral.value if numeral.part is Part.SCALED else self.current
        if count is None:
            if self.total:
                return False
            count = Decimal(1)
        self.total += count * scale
        self.current, self.scale, self.digits = None, scale, False
        return True

    def _take_hundred(self, numeral: Numeral) -> bool:
        if self.current is None:
            self.current = numeral.value
        elif self.current < 100 and self.last is not Part.HUNDRED:
            self.current *= numeral.value
        else:
            return False
        self.digits = False
        return True

    def take_digits(self, value: Decimal) -> bool:
        """Start with digits, or go on after a scale ("15 тысяч 500")."""
        if self.current is not None or (self.words and not self.scale):
            return False
        if self.scale and not (100 <= value < self.scale):
            return False
        self.current, self.digits, self.last = value, True, None
        return True


class _Composer:
    """Reads one number from a place in the tokens."""

    def __init__(self, tokens: Sequence[Token], first: int) -> None:
        self.tokens = tokens
        self.first = first
        self.at = first
        self.sum = _Sum()
        self.lonely = True

    def _word(self, at: int) -> str:
        if at < len(self.tokens) and self.tokens[at].kind is Kind.WORD:
            return self.tokens[at].text
        return ""

    def _joint(self) -> int:
        """Return how many tokens join the number to what may follow: "and a", «с», «و»."""
        word = self._word(self.at)
        if word == "and":
            return 2 if self._word(self.at + 1) in {"a", "an"} else 1
        if word in {"с", "و"}:
            return 1
        hyphen = self.at < len(self.tokens) and self.tokens[self.at].text == "-"
        if hyphen and self.at > 0 and self.tokens[self.at - 1].end == self.tokens[self.at].start:
            left, _ = find_numeral(self._word(self.at - 1))
            right, _ = find_numeral(self._word(self.at + 1))
            tens = left and right and left.part is Part.TENS and right.part is Part.UNIT
            half = left and right and left.part is Part.HALF and right.part is Part.SCALE
            scale = (
                left
                and right
                and left.part in {Part.UNIT, Part.TEEN}
                and right.part in {Part.SCALE, Part.HUNDRED}
            )
            return int(bool(tens or half or scale))
        return 0

    def _accepts(self, at: int, joined: bool) -> bool:  # noqa: FBT001
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        if token.kind is Kind.NUMBER:
            begun = self.sum.words or self.sum.digits
            arabic = self._word(self.at - 1) if begun else ""
            if begun and arabic and "\u0600" <= arabic[0] <= "\u06ff" and not joined:
                return False
            if self.sum.take_digits(token.value):
                self.lonely = False
                return True
            return False
        if token.kind is not Kind.WORD:
            return False
        return self._accepts_word(token, at, joined)

    def _accepts_word(self, token: Token, at: int, joined: bool) -> bool:  # noqa: FBT001
        numeral, prefix = find_numeral(token.text)
        if numeral is None or (prefix in _ARTICLES and numeral.part in {Part.HALF, Part.HUNDRED}):
            return False
        begun = bool(self.sum.words or self.sum.digits)
        if begun and prefix not in {"", "و"}:
            return False
        if token.text in {"k", "к"} and not self._is_thousand(at):
            return False
        if token.text == "с" or (begun and numeral.part is Part.HALF and not (joined or prefix)):
            return False
        arabic = "\u0600" <= token.text[0] <= "\u06ff"
        if not self.sum.take(numeral, joined or prefix == "و", arabic):
            return False
        if numeral.part is not Part.SCALE:
            self.lonely = False
        return True

    def _is_thousand(self, at: int) -> bool:
        """Tell 15к from the preposition «к»: glued to digits, or before the end or a sign."""
        if at == 0 or self.tokens[at - 1].kind is not Kind.NUMBER:
            return False
        if self.tokens[at - 1].end == self.tokens[at].start or self.tokens[at].text == "k":
            return True
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        return following is None or following.kind is Kind.SIGN

    def read(self) -> Number | None:
        while True:
            if self._accepts(self.at, joined=False):
                self.at += 1
                continue
            if not (self.sum.words or self.sum.digits):
                return None
            joint = self._joint()
            if joint and self._accepts(self.at + joint, joined=True):
                self.at += joint + 1
                continue
            if self._word(self.at) == "of" and self._accepts(self.at + 1, joined=True):
                self.at += 2
                continue
            return self._finish()

    def _finish(self) -> Number | None:
        built = self.sum
        return Number(
            built.value(),
            self.first,
            self.at,
            built.scale or Decimal(1),
            built.spelled,
            self.lonely,
            built.slang,
            fraction=built.words == 1 and built.last is Part.HALF and not built.scale,
        )


def _turn(tokens: Sequence[Token], at: int) -> Number | None:
    """Read «тысяч пять», «тысячи три», «тысяч 8»: the scale said first means "about"."""
    following = tokens[at + 1 : at + 2]
    if not following or tokens[at].text not in _TURNED:
        return None
    count = _Composer(tokens, at + 1).read()
    if count is None or count.value >= K or count.scale != 1:
        return None
    return Number(count.value * K, at, count.last, K, spelled=True)


def _is_vague(tokens: Sequence[Token], number: Number) -> bool:
    """Tell "a few hundred" and «тысячи людей», which name no number."""
    before = tokens[number.first - 1].text if number.first else ""
    if before in _UNSURE and number.spelled:
        return True
    return number.lonely and tokens[number.first].text in _PLURAL_SCALES


def _spoken_range(left: Number, right: Number) -> Number | None:
    """Join "five six hundred", «الفين تلاته», «خمسه سته الاف» said one after the other."""
    if left.last != right.first or not (left.spelled and right.spelled) or left.low is not None:
        return None
    low, high = left.value, right.value
    if left.scale == 1 and right.scale > 1:
        low *= right.scale
    if left.scale > 1 and right.scale == 1:
        high *= left.scale
    if right.scale == 1 and left.scale == 1 and right.value >= 100 and left.value < 10:
        low *= 100
    if not low < high <= low * 2:
        return None
    scale = max(left.scale, right.scale)
    return Number(high, left.first, right.last, scale, spelled=True, low=low)


def find_numbers(tokens: Sequence[Token]) -> tuple[Number, ...]:
    """Find every number, in order and apart from each other."""
    numbers: list[Number] = []
    at = 0
    while at < len(tokens):
        number = _turn(tokens, at) or _Composer(tokens, at).read()
        if number is None:
            at += 1
            continue
        at = number.last
        if _is_vague(tokens, number):
            continue
        joined = _spoken_range(numbers[-1], number) if numbers else None
        if joined:
            numbers[-1] = joined
        else:
            numbers.append(number)
    return tuple(numbers)
