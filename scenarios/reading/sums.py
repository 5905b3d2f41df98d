"""Decides which numbers of a text are money, percentages, shares or counts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from scenarios.reading import currencies, nouns
from scenarios.reading.numerals import Number, find_numbers, find_numeral
from scenarios.reading.tokens import Kind, Token
from scenarios.reading.wordlist import list_words

HUNDRED = Decimal(100)
_PERCENT_WORDS = frozenset(
    list_words(
        "percent pct percents процент процента процентов проценты процентам проц بالميه بالمايه"
    )
)
_PERCENT_TURNED = frozenset(list_words("процентов процента"))
_PERCENT_PHRASE = frozenset(list_words("الميه المايه ميه مايه"))

_TO = {("-",), ("to",), ("до",), ("الي",), ("ل",), ("لحد",), ("لغايه",),
       ("حتي",), ("till",), ("~",),
       ("up", "to"), ("-", "-")}  # fmt: skip
_AND = {("and",), ("и",), ("و",)}
_BETWEEN = frozenset(list_words("between между بين مابين"))
_OR = {("or",), ("или",), ("او",), ("ولا",), ("либо",), ("ولا", "ب"), ("or", "even")}
_CONTRAST = {(",", "а"), ("а",), (",", "а", "лучше"), (",", "но")}
_LINKS = (
    {
        ("instead", "of"),
        ("вместо",),
        ("بدل",),
        ("بدلا", "من"),
        ("rather", "than"),
        ("vs",),
        ("не",),
        ("not",),
    }
    | {
        (",", "not"),
        (",", "а", "не"),
        ("а", "не"),
        ("مش",),
        ("مو",),
        ("to",),
        ("до",),
        ("من",),
        ("مكان",),
    }
    | _OR
    | _CONTRAST
)
_EXCHANGES = {
    ("instead", "of"),
    ("вместо",),
    ("بدل",),
    ("بدلا", "من"),
    ("rather", "than"),
    ("مكان",),
}
_STOPS = frozenset(".!?;\n؟؛…")
_BRIDGES = frozenset(
    list_words(
        ": is to of до от = - up - is, ~ about around only حوالي تقريبا في ب ل علي около где-то"
    )
)
_PER = frozenset(list_words("/ per в за на each every каждый каждую каждая كل لكل علي في"))
_PER_EVERY = frozenset(list_words("/ per each every каждый каждую каждая كل لكل"))
_FILLERS = frozenset(
    list_words("a an like about around only just maybe около где-то حوالي تقريبا بس")
)
_A = frozenset(list_words("a an one один одну одна"))


@dataclass(slots=True)
class Sum:
    """A number or range on its way to a fact; tokens[first:last] with its currency and unit."""

    first: int
    last: int
    value: Decimal
    low: Decimal | None
    numbers: tuple[Number, ...]
    currency: str | None = None
    named: bool = False
    unit: str | None = None
    money: bool = False
    link: "Sum | None" = None

    @property
    def number(self) -> Number:
        """The last number of it."""
        return self.numbers[-1]

    @property
    def scaled(self) -> bool:
        """Whether one of its ends was said with a thousand or more beside a count."""
        return any(number.scale > 1 and not number.lonely for number in self.numbers)


@dataclass(slots=True)
class Facts:
    """What a text says, by kind; positions are tokens, first to last exclusive."""

    sums: list[Sum] = field(default_factory=list)
    percents: list[tuple[Decimal, int, int]] = field(default_factory=list)
    shares: list[tuple[tuple[Decimal, ...], int, int]] = field(default_factory=list)
    counts: list[tuple[int, int, int, int]] = field(default_factory=list)
    """value, first, last, and the token of the thing"""
    numbers: tuple[Number, ...] = ()


_HALF = (Decimal(50), Decimal(50))
_THIRD = (Decimal("33.33"), Decimal("66.67"))
_QUARTER = (Decimal(25), Decimal(75))
_SHARE_WORDS: dict[str, tuple[Decimal, ...]] = {
    **dict.fromkeys(
        list_words("half halves половина половину половины половинку نص نصف nos"), _HALF
    ),
    **dict.fromkeys(list_words("third треть трети ثلث تلت"), _THIRD),
    **dict.fromkeys(list_words("quarter четверть ربع"), _QUARTER),
    **dict.fromkeys(list_words("thirds ثلثين تلتين"), _THIRD[::-1]),
}
_ALWAYS_SHARES = dict.fromkeys(list_words("пополам полцены полсуммы halfsies مناصفه"), _HALF)
_SPLIT_JOINTS = {("на",), ("ب",), ("في",), ("/",), ("x",), ("by",)}


class Reading:
    """One pass over the tokens of one text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.facts = Facts(numbers=find_numbers(tokens))
        self.taken: set[int] = set()  # numbers (their first token) that are no money
        self.claimed: set[int] = set()  # currency tokens that belong to a number
        self.starts = {number.first: number for number in self.facts.numbers}
        self.ends = {number.last: number for number in self.facts.numbers}
        self.batches: list[tuple[int, int, str]] = []

    def run(self) -> Facts:
        """Read everything, the surest first."""
        self.list_sums()
        self._judge()
        self._find_counts()
        self.facts.sums = [sum_ for sum_ in self.facts.sums if sum_.money]
        return self.facts

    def list_sums(self) -> list[Sum]:
        """Return every number or range that is no percentage or share, be it money or not."""
        self._find_percents()
        self._find_shares()
        self._find_batches()
        self.facts.sums = list(self._join_ranges(self._make_sums()))
        self._find_units()
        return self.facts.sums

    # -- tokens

    def _text(self, at: int) -> str:
        return self.tokens[at].text if 0 <= at < len(self.tokens) else ""

    def _word(self, at: int) -> str:
        inside = 0 <= at < len(self.tokens) and self.tokens[at].kind is Kind.WORD
        return self.tokens[at].text if inside else ""

    def _gap(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(token.text for token in self.tokens[start:end]) if end - start < 5 else ("…",)

    def _glued(self, at: int) -> bool:
        """Tell whether the token at `at` touches the one before."""
        return 0 < at < len(self.tokens) and self.tokens[at - 1].end == self.tokens[at].start

    # -- percents and shares

    def _percent_end(self, at: int) -> int:
        if self._text(at) == "%" or self._word(at) in _PERCENT_WORDS:
            return at + 1
        if self._word(at) == "per" and self._word(at + 1) == "cent":
            return at + 2
        if self._word(at) == "في" and self._word(at + 1) in _PERCENT_PHRASE:
            return at + 2
        return at

    def _find_percents(self) -> None:
        previous: Number | None = None
        for number in self.facts.numbers:
            end = self._percent_end(number.last)
            before = self._text(number.first - 1)
            turned = before in _PERCENT_TURNED or (before == "%" and self._glued(number.first))
            if end == number.last and not (turned and number.first - 1 not in self.claimed):
                previous = number
                continue
            self.claimed.update(range(number.last, end))
            if previous and previous.first not in self.taken:
                gap = self._gap(previous.last, number.first)
                if gap in _TO or (number.first == previous.last + 1 and gap in _OR):
                    self._take_percent(previous.value, previous, previous.last)
            if number.low is not None:
                self._take_percent(number.low, number, number.last)
            else:
                self._take_percent(number.value, number, end)
            previous = number

    def _take_percent(self, value: Decimal, number: Number, end: int) -> None:
        self.facts.percents.append((value, number.first, end))
        self.taken.add(number.first)

    def _find_shares(self) -> None:
        found: list[tuple[tuple[Decimal, ...], int, int]] = []
        for at, token in enumerate(self.tokens):
            if token.kind is Kind.SPLIT:
                if not nouns.is_counted(self._word(at + 1)) or self._word(at + 1) == "split":
                    found.append((token.parts, at, at + 1))
            elif token.kind is Kind.WORD and (parts := self._named_share(at)):
                found.append((parts, at, at + 1))
        for left, right in zip(self.facts.numbers, self.facts.numbers[1:], strict=False):
            if self._is_split(left, right):
                found.append(((left.value, right.value), left.first, right.last))
                self.taken |= {left.first, right.first}
        self._merge_shares(sorted(found, key=lambda share: share[1]))

    def _is_split(self, left: Number, right: Number) -> bool:
        if left.value + right.value != HUNDRED or {left.first, right.first} & self.taken:
            return False
        gap = self._gap(left.last, right.first)
        even = left.value == right.value
        _, prefix = find_numeral(self._word(right.first))
        return gap in _SPLIT_JOINTS or (
            even and (gap == ("-",) or (not gap and prefix in {"", "ب"}))
        )

    def _named_share(self, at: int) -> tuple[Decimal, ...] | None:
        word = self._word(at)
        if word == "النص" and self._word(at + 1) == "بالنص":
            return _HALF
        if word in _ALWAYS_SHARES:
            return _ALWAYS_SHARES[word]
        base = word
        for prefix in ("وال", "بال", "ال", "و", "ب"):
            if word.startswith(prefix) and word[len(prefix) :] in _SHARE_WORDS:
                base = word[len(prefix) :]
        parts = _SHARE_WORDS.get(base)
        if parts is None or self._is_measure(at):
            return None
        if self._word(at - 1) in {"two", "две"} and parts == _THIRD:
            parts = _THIRD[::-1]
        around = [*range(max(0, at - 3), at), *range(at + 1, min(len(self.tokens), at + 4))]
        if not any(nouns.is_share_cue(self._word(near)) for near in around):
            return None
        if at in self.starts:
            self.taken.add(at)
        return parts

    def _is_measure(self, at: int) -> bool:
        """Tell the half of an hour, of a page or of a currency from the half of the money."""
        inside = next((n for n in (self.starts.get(at),) if n and n.last > at + 1), None)
        if inside or (at not in self.starts and self._is_inside_number(at)):
            return True
        following = self._word(at + 1)
        if following in {"a", "an"}:
            following = self._word(at + 2)
        return (
            currencies.is_currency(following)
            or nouns.is_time(following)
            or nouns.is_thing(following)
            or following in {"past", "hearted", "done"}
            or self._word(at - 1)
            in {"first", "second", "last", "первая", "вторая", "первой", "второй"}
        )

    def _is_inside_number(self, at: int) -> bool:
        return any(
            start <= at < self.starts[start].last
            for start in range(max(0, at - 4), at)
            if start in self.starts
        )

    def _merge_shares(self, found: Sequence[tuple[tuple[Decimal, ...], int, int]]) -> None:
        """Make one split of "half now, half later" and of a part with its rest."""
        for parts, first, last in found:
            if self.facts.shares:
                before, begin, end = self.facts.shares[-1]
                rest = len(before) == 2 and len(parts) == 2 and before[0] + parts[0] == HUNDRED
                if rest and first - end < 8 and self.tokens[begin].kind is not Kind.SPLIT:
                    self.facts.shares[-1] = (before, begin, last)
                    continue
            self.facts.shares.append((parts, first, last))

    # -- rates by the thousand

    def _find_batches(self) -> None:
        """Find "per 1000 words", «за 1000 знаков»: a unit, not a count."""
        for number in self.facts.numbers:
            word = self._word(number.last)
            unit = nouns.BATCHES.get(word)
            before = self._text(number.first - 1)
            per = before in _PER or before == "for" or "لكل" in before
            if unit and per and number.value == 1000:
                self.taken.add(number.first)
                self.batches.append((number.first - 1, number.last + 1, unit))

    # -- sums

    def _make_sums(self) -> list[Sum]:
        sums: list[Sum] = []
        for number in self.facts.numbers:
            if number.first in self.taken:
                continue
            sum_ = Sum(number.first, number.last, number.value, number.low, (number,))
            self._name_currency(sum_)
            if sums and self._is_change(sums[-1], sum_):
                sums[-1].value += sum_.value
                sums[-1].last = sum_.last
                continue
            sums.append(sum_)
        return sums

    def _is_change(self, whole: Sum, part: Sum) -> bool:
        """Tell the cents that follow a sum of the same currency."""
        small = self._word(part.last - 1) in currencies.SMALL
        return (
            small and whole.named and whole.last == part.first and whole.currency == part.currency
        )

    def _name_currency(self, sum_: Sum) -> None:
        at = sum_.last
        if self._text(at - 1) in currencies.ROUBLE_SCALES:
            sum_.currency, sum_.named = "RUB", True
        leading = sum_.first - 1
        lead = self._text(leading)
        if (
            currencies.is_currency(lead)
            and leading not in self.claimed
            and lead not in currencies.TRAILING
        ):
            self._claim(sum_, leading, leading + 1, currencies.name_currency(lead))
        if small := currencies.SMALL.get(self._word(at)):
            sum_.value *= small[1]
            sum_.low = None if sum_.low is None else sum_.low * small[1]
            self._claim(sum_, at, at + 1, small[0])
            return
        self._name_after(sum_, at)

    def _name_after(self, sum_: Sum, at: int) -> None:
        if self._word(at) == "of" and sum_.number.scale > 1:
            at += 1
        word = self._text(at)
        following = self._word(at + 1)
        if not currencies.is_currency(word):
            named = currencies.name_with_country(following, word) if following else None
            if named:
                self._claim(sum_, at, at + 2, named)
                return
            word = word.removeprefix("بال").removeprefix("ال")
            if not word or not currencies.is_currency(word):
                return
        if word in currencies.SIGNS:
            opens_next = at + 1 in self.starts and self._glued(at + 1) and not self._glued(at)
            if opens_next or (sum_.named and not self._glued(at)):
                return
        elif len(word) == 1 and word not in "рج":
            return
        code = currencies.name_with_country(word, following) if following else None
        end = at + 2 if code else at + 1
        self._claim(sum_, at, end, code or currencies.name_currency(word))

    def _claim(self, sum_: Sum, first: int, last: int, code: str | None) -> None:
        self.claimed.update(range(first, last))
        sum_.first = min(sum_.first, first)
        sum_.last = max(sum_.last, last)
        sum_.currency = code or sum_.currency
        sum_.named = True

    # -- ranges and links

    def _join_ranges(self, sums: Sequence[Sum]) -> Iterator[Sum]:
        left: Sum | None = None
        for right in sums:
            if left is None:
                left = right
                continue
            if joined := self._range(left, right):
                left = joined
                continue
            self._tie(left, right)
            yield left
            left = right
        if left:
            yield left

    def _is_joint(self, left: Sum, right: Sum) -> bool:
        gap = self._gap(left.last, right.first)
        if gap in _TO:
            return True
        between = any(self._word(left.first - back) in _BETWEEN for back in (1, 2, 3))
        prefix = find_numeral(self._word(right.first))[1]
        if between and (gap in _AND or (not gap and prefix == "و")):
            return True
        if not gap and prefix == "ل":
            return True
        return gap in _OR and left.number.scale == 1 and right.number.scale > 1

    def _range(self, left: Sum, right: Sum) -> Sum | None:
        if left.low is not None or right.low is not None or not self._is_joint(left, right):
            return None
        if left.named and right.named and left.currency != right.currency:
            return None
        low, high = _share_scale(left, right)
        if low >= high or (left.number.lonely and right.number.scale == 1):
            return None
        return Sum(
            left.first,
            right.last,
            high,
            low,
            (*left.numbers, *right.numbers),
            right.currency or left.currency,
            named=left.named or right.named,
        )

    def _tie(self, left: Sum, right: Sum) -> None:
        """Link two sums that stand for each other: "300 instead of 500", «не 20, а 15 тысяч»."""
        gap = self._gap(left.last, right.first)
        if gap not in _LINKS:
            return
        right.link = left
        contrasted = gap in _CONTRAST and self._word(left.first - 1) == "не"
        if contrasted or gap in {("вместо",), ("а", "не"), (",", "а", "не"), ("instead", "of")}:
            count = right.value / right.number.scale
            if left.number.scale == 1 and right.number.scale > 1 and left.value < count * 20:
                left.value *= right.number.scale
            mine = left.value / left.number.scale
            if right.number.scale == 1 and left.number.scale > 1 and right.value < mine * 20:
                right.value *= left.number.scale

    # -- units

    def _find_units(self) -> None:
        for sum_ in self.facts.sums:
            unit, end = self._unit_after(sum_)
            if unit is None:
                unit = self._unit_before(sum_)
            if unit:
                sum_.unit, sum_.last = unit, max(sum_.last, end)
        for first, last, unit in self.batches:
            owner = next((s for s in self.facts.sums if s.last == first), None) or next(
                (s for s in self.facts.sums if 0 <= s.first - last < 4), None
            )
            if owner:
                owner.unit = unit
                owner.last = max(owner.last, last)

    def _unit_after(self, sum_: Sum) -> tuple[str | None, int]:
        at = sum_.last
        word = self._text(at)
        if word in nouns.ADVERBS:
            return nouns.name_unit(word) or "piece", at + 1
        if word == "р/ч":
            sum_.currency, sum_.named = "RUB", True
            return "hour", at + 1
        if word in {"a", "an"} and (unit := nouns.name_unit(self._word(at + 1))):
            return unit, at + 2
        if word in _PER:
            end = at + 1
            while self._word(end) in _A or self._word(end) in {"كل", "каждый", "каждую", "каждое"}:
                end += 1
            unit = nouns.name_unit(self._word(end))
            every = word in _PER_EVERY or end > at + 1
            if unit and (every or self._is_loose(word, end, unit)):
                return unit, end + 1
        return self._unit_glued(word, at)

    def _is_loose(self, per: str, at: int, unit: str) -> bool:
        if per in {"في", "علي"}:
            return self._word(at).startswith("ال")
        return unit in nouns.LOOSE_UNITS and not (
            per == "на" and unit not in {"word", "page", "piece"}
        )

    def _unit_glued(self, word: str, at: int) -> tuple[str | None, int]:
        """Read the Arabic «بالساعه», «للصفحه», «عالكلمه»."""
        for prefix in ("بال", "لل", "عال", "لكل"):
            if word.startswith(prefix) and (unit := nouns.UNITS.get(word[len(prefix) :])):
                return unit, at + 1
        return None, at

    def _unit_before(self, sum_: Sum) -> str | None:
        """Read «الصفحه ب 50», "the hourly rate is $40"."""
        at = sum_.first - 1
        word = self._word(at)
        if word.startswith("بال") or self._word(at - 1) in {"سعر", "تمن", "ثمن"}:
            return nouns.name_unit(word)
        if word == "ب":
            word = self._word(at - 1)
        elif find_numeral(self._word(sum_.first))[1] != "ب":
            return None
        return nouns.name_unit(word) if word.startswith("ال") else None

    # -- money or not

    def _judge(self) -> None:
        for sum_ in self.facts.sums:
            sum_.money = self._is_money(sum_)
        for right in reversed(self.facts.sums):
            left = right.link
            if left and self._is_exchange(left, right):
                left.money = right.money = True
            if left and (left.money or right.money) and not (left.money and right.money):
                if self._is_counted(right) or self._is_counted(left):
                    continue
                left.money = right.money = True
            if left and left.money and right.money:
                left.currency = left.currency or (None if left.named else right.currency)
                right.currency = right.currency or (None if right.named else left.currency)

    def _is_exchange(self, left: Sum, right: Sum) -> bool:
        """Tell "300 instead of 500" said of no thing: a sum for a sum."""
        if self._gap(left.last, right.first) not in _EXCHANGES or min(left.value, right.value) < 20:
            return False
        return not (self._is_counted(left) or self._is_counted(right))

    def _is_money(self, sum_: Sum) -> bool:
        number = sum_.number
        if sum_.named or number.slang or self._is_slang_scale(number):
            return True
        if self._is_counted(sum_) or self._is_numbered(sum_) or number.fraction:
            return False
        if sum_.unit:
            return sum_.unit != "piece" or self._has_cue(sum_)
        if self._text(number.last - 1) in {"штук", "штуки", "штуку", "штука"}:
            return self._has_cue(sum_) or number.value == 1500
        if sum_.scaled:
            return True
        return self._has_cue(sum_)

    def _is_slang_scale(self, number: Number) -> bool:
        """Tell «косарь», «лям», "a grand" alone: scales of money only."""
        word = self._word(number.last - 1)
        return word in nouns.MONEY_SCALES or (
            word == "grand" and self._word(number.first - 1) in _A
        )

    def _is_counted(self, sum_: Sum) -> bool:
        if sum_.named:
            return False
        at = sum_.number.last
        word = self._word(at)
        if not word or word in nouns.AFTER_CUES:
            return self._text(at) == "°"
        if word == "of" and self._word(at + 1) == "the" and at + 2 in self.starts:
            return False
        if nouns.is_counted(word) or self._is_glued_name(at):
            return True
        describes = word.endswith(nouns.DESCRIBING) or word in {
            "new",
            "full",
            "different",
            "active",
            "more",
        }
        return describes and nouns.is_counted(self._word(at + 1))

    def _is_glued_name(self, at: int) -> bool:
        """Tell "3D", "1080p" and the digits of Arabizi («3ayez») from a number with its word."""
        word = self._word(at)
        if not (self._glued(at) and word.isascii() and self.tokens[at - 1].kind is Kind.NUMBER):
            return False
        return not (currencies.is_currency(word) or nouns.name_unit(word) or word in {"ish", "max"})

    def _is_numbered(self, sum_: Sum) -> bool:
        """Tell "page 5", «заказ 300», "15 мая" and a date such as 12.03 from a sum."""
        before = self._word(sum_.first - 1)
        if before in nouns.NUMBERED and sum_.number.scale == 1:
            return True
        return nouns.is_time(before) and sum_.number.scale == 1

    def _has_cue(self, sum_: Sum) -> bool:
        value = sum_.value
        text = self._text(sum_.number.first)
        if value <= 0 or (
            self._looks_like_day(text) and self._word(sum_.first - 1) in {"до", "by", "на"}
        ):
            return False
        near = self._cue_distance(sum_.first)
        if near == 1 or (near and value >= 20 and not _looks_like_year(text)):
            return True
        if self._word(sum_.last) in nouns.AFTER_CUES and value >= 10:
            return True
        if _looks_like_year(text) or sum_.number.value < 20:
            return False
        if not sum_.number.lonely and self._is_after_weak(sum_):
            return True
        return self._is_before_cue(sum_.last)

    def _is_after_weak(self, sum_: Sum) -> bool:
        before = self._word(sum_.first - 1)
        if before in _FILLERS:
            before = self._word(sum_.first - 2)
        floor = 30 if before == "at" else 20
        if before in nouns.WEAK_CUES:
            return sum_.value >= floor
        prefix = find_numeral(self._word(sum_.first))[1]
        if prefix in {"ب", "وب"}:
            return True
        if sum_.value < HUNDRED or sum_.value % 10:
            return False
        return before in nouns.ROUND_CUES or (before in _BETWEEN and sum_.low is not None)

    @staticmethod
    def _looks_like_day(text: str) -> bool:
        day, _, month = text.partition(".")
        return (
            len(month) == 2
            and month.isdecimal()
            and 0 < int(month) <= 12
            and day.isdecimal()
            and int(day) <= 31
        )

    def _cue_distance(self, first: int) -> int:
        """Return how far back a word of money stands (1: next to it, 0: none in reach)."""
        bridged = True
        for back in range(1, 6):
            text = self._text(first - back)
            asked = text in "?؟" and nouns.is_cue(self._word(first - back - 1))
            if not text or (text in _STOPS and not asked):
                return 0
            if self.tokens[first - back].kind is Kind.WORD and nouns.is_cue(text):
                return 1 if bridged else back + 1
            bridged = bridged and text in _BRIDGES
        return 0

    def _is_before_cue(self, at: int) -> bool:
        if self._word(at) in nouns.AFTER_CUES or self._gap(at, at + 2) == ("/", "-"):
            return True
        number = self.ends.get(at)
        round_ = number and number.value >= HUNDRED and not number.value % 10
        if round_ and self._word(at) in nouns.ROUND_AFTER:
            return True
        if self._text(at) == ",":
            at += 1
        return any(
            all(self._word(at + place) == word for place, word in enumerate(phrase))
            for phrase in nouns.AFTER_PHRASES.get(self._word(at), ())
        )

    # -- counts

    def _find_counts(self) -> None:
        money = {number.first for sum_ in self.facts.sums if sum_.money for number in sum_.numbers}
        for number in self.facts.numbers:
            if number.first not in money and number.first not in self.taken:
                self._count(number)
        for at, token in enumerate(self.tokens):
            if token.kind is Kind.WORD and nouns.is_pair(token.text):
                self.facts.counts.append((2, at, at + 1, at))
        self.facts.counts.sort(key=lambda count: count[1])

    def _count(self, number: Number) -> None:
        value = number.value
        at = number.last
        if self._text(at - 1) in {"штук", "штуки", "штуку", "штука"}:
            value /= 1000
        if self._word(number.first - 1) in nouns.MODELS:
            return
        if value != value.to_integral_value() or not 0 < value < 10**9 or number.lonely:
            return
        more = self._word(number.first - 1) in nouns.MORE
        for _ in range(2):
            word = self._word(at)
            if word in nouns.MORE or word == "of":
                more = more or word in nouns.MORE
                at += 1
        if not self._word(at) or self._continues_range(number):
            return
        thing = self._thing_at(at, more=more)
        if thing is not None:
            self.facts.counts.append((int(value), number.first, thing + 1, thing))

    def _continues_range(self, number: Number) -> bool:
        return self._word(number.last) in {"k", "к"}

    def _thing_at(self, at: int, *, more: bool) -> int | None:
        word = self._word(at)
        if nouns.is_thing(word):
            return at
        if nouns.is_time(word):
            return None
        describes = not word.isascii() and word.endswith(nouns.DESCRIBING)
        if nouns.is_thing(self._word(at + 1)) and (describes or word.isascii()):
            return at + 1
        if (
            more
            and not currencies.is_currency(word)
            and (nouns.is_many(word) or not word.isascii())
        ):
            return at
        return at if self._word(at + 1) in nouns.MORE_AFTER and not word.isascii() else None


def _looks_like_year(text: str) -> bool:
    return (
        len(text) == 4
        and text.isdecimal()
        and ("1985" <= text <= "1999" or "2010" <= text <= "2040")
    )


def _share_scale(left: Sum, right: Sum) -> tuple[Decimal, Decimal]:
    """Give the ends of a range the scale that was said once: "10-15k", «тысяч 8-10»."""
    low, high = left.value, right.value
    if left.number.scale == 1 and right.number.scale > 1:
        if low < high / right.number.scale:
            low *= right.number.scale
    elif right.number.scale == 1 and left.number.scale > 1:
        if high > low / left.number.scale and high < left.number.scale:
            high *= left.number.scale
    elif (
        left.number.scale == 1
        and low < 10
        and high >= 100
        and right.number.spelled
        and left.number.spelled
    ):
        low *= HUNDRED
    return low, high
