"""What is learnt beside the encoder is trained from the corpus, the same every time."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped] # it ships no types
from scipy.sparse import csr_matrix  # type: ignore[import-untyped] # as above
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedGroupKFold

from evals.corpus import LANGUAGES, Message
from evals.scores import macro_f1
from scenarios.reading.encoder import Encoder
from scenarios.reading.grams import BUCKETS, count_grams
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import Floats
from scenarios.reading.situations import Head, choose_also, log_softmax, take_view

FOLDS = 5
_SEED = 7
_NEUTRAL = SITUATIONS.index("neutral")
_SOFTNESS = 30.0  # inverse regularisation; chosen by grouped cross-validation
# How far a rare situation's messages count for more: 1 is balanced, which takes a third of the
# neutral messages for a situation; 0 costs half a point of macro-F1.
_BALANCE = 0.5
_ROUNDS = 3000
_NEARNESS = 1e-6  # and double precision, or a machine with more threads finds other weights
_LIFTS = tuple(step / 4 for step in range(13))
_MISREAD = 0.05  # of neutral messages taken for a situation, at most
# Of macro-F1 that this may cost, at most: by the letters alone, which read single sentences of a
# message that is known not to be neutral; with the encoder.
_COSTS = (0.008, 0.02)
_LEAST_SECOND = 20  # percent: below it too many a second situation would be named that is none
_LEAST_MESSAGES = 2  # with a piece in them; a piece seen once teaches nothing

Doubles = NDArray[np.float64]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Features:
    """What the letters see: a row a message, `counts` sparse (messages x buckets)."""

    counts: Any  # scipy.sparse.csr_matrix, which has no types
    labels: Labels
    groups: list[str]
    also: list[tuple[str, ...]]

    def take(self, rows: Labels) -> "Features":
        """Return the features of some messages only."""
        return Features(
            self.counts[rows],
            self.labels[rows],
            [self.groups[row] for row in rows],
            [self.also[row] for row in rows],
        )


@dataclass(frozen=True, slots=True)
class Votes:
    """Log-probabilities by letters and encoder, neither of which had learnt the messages."""

    letters: Floats
    meaning: Floats

    def take(self, rows: Labels) -> "Votes":
        """Return the votes on some messages only."""
        return Votes(self.letters[rows], self.meaning[rows])

    def blend(self, head: Head, *, meaning: bool = True) -> Floats:
        """Return the probabilities with the encoder or without it."""
        return head.blend(self.letters, self.meaning if meaning else None)


def extract(messages: list[Message]) -> Features:
    """Look at the messages as the reader will."""
    buckets, counts, ends = [], [], [0]
    for message in messages:
        found, weights = count_grams(take_view(message.text))
        buckets.append(found)
        counts.append(weights)
        ends.append(ends[-1] + len(found))
    return Features(
        csr_matrix(
            (np.concatenate(counts), np.concatenate(buckets), ends), shape=(len(messages), BUCKETS)
        ),
        np.array([SITUATIONS.index(message.primary) for message in messages]),
        [message.group for message in messages],
        [message.also for message in messages],
    )


def vote(head: Head, encoder: Encoder, messages: list[Message], features: Features) -> Votes:
    """Return both votes on messages which neither voter had learnt. Raises EncoderError."""
    meaning = [encoder.vote(take_view(message.text)) for message in messages]
    return Votes(_vote_by_letters(head, features), log_softmax(np.array(meaning)))


def fit_letters(features: Features) -> Head:
    """Return a head whose letters have learnt these messages; its votes have no strength yet."""
    present = np.asarray((features.counts > 0).sum(axis=0)).ravel()
    known = present >= _LEAST_MESSAGES
    rarity = np.where(known, 1 + np.log((1 + len(features.labels)) / (1 + present)), 0)
    rarity = rarity.astype(np.float32)
    return Head(
        letters=regress(_weigh(features.counts, rarity), features.labels, _SOFTNESS),
        rarity=rarity,
        strengths=np.zeros((2, 2), np.float32),
        calm=np.zeros(2, np.float32),
        also_from=np.ones(2, np.float32),
    )


def fit_strengths(head: Head, votes: Votes, features: Features) -> Head:
    """Return the head with strengths and thresholds found on these votes."""
    fitted = replace(
        head,
        strengths=np.zeros((2, 2), np.float32),
        calm=np.zeros(2, np.float32),
        also_from=np.ones(2, np.float32),
    )
    for way, voters in enumerate(([votes.letters], [votes.letters, votes.meaning])):
        *strengths, fitted.calm[way] = _find_strengths(voters, features.labels)
        fitted.strengths[way, : len(voters)] = strengths
        chances = votes.blend(fitted, meaning=way > 0)
        fitted.calm[way] += _find_calm(chances, features.labels, _COSTS[way])
        chances = votes.blend(fitted, meaning=way > 0)
        fitted.also_from[way] = find_threshold(chances, features.also)
    return fitted


def cross_fit(head: Head, votes: Votes, features: Features) -> list[tuple[Labels, Head]]:
    """Return in `FOLDS` parts, by group: rows, and a head whose strengths the others gave."""
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=_SEED)
    parts = folds.split(features.labels, features.labels, features.groups)
    return [
        (unseen, fit_strengths(head, votes.take(seen), features.take(seen)))
        for seen, unseen in parts
    ]


def find_threshold(chances: Floats, also: list[tuple[str, ...]]) -> float:
    """Return the least probability of a second situation at which F1 of `also` is best."""
    best, least = -1.0, 1.0
    for step in range(_LEAST_SECOND, 50):
        hits = named = 0
        for row, true in zip(chances, also, strict=True):
            chosen = choose_also(row.astype(np.float64), step / 100)
            named += len(chosen)
            hits += len(set(chosen) & set(true))
        score = 2 * hits / max(1, named + sum(map(len, also)))
        if score > best:
            best, least = score, step / 100
    return least


def save(head: Head, path: Path) -> None:
    """Write the weights, the many in half precision."""
    np.savez_compressed(
        path,
        allow_pickle=False,
        situations=np.array(SITUATIONS),
        letters=head.letters.astype(np.float16),
        rarity=head.rarity.astype(np.float16),
        strengths=head.strengths,
        calm=head.calm,
        also_from=head.also_from,
    )


def regress(inputs: Any, labels: Labels, softness: float) -> Floats:  # noqa: ANN401 - scipy.sparse
    """Return weights and a last row of biases, by situation; a situation not seen gets none."""
    present, counts = np.unique(labels, return_counts=True)
    balance = (len(labels) / len(present) / counts) ** _BALANCE
    model = LogisticRegression(
        C=softness,
        max_iter=_ROUNDS,
        tol=_NEARNESS,
        class_weight=dict(zip(present.tolist(), balance.tolist(), strict=True)),
    )
    model.fit(inputs.astype(np.float64), labels)
    weights = np.zeros((inputs.shape[1] + 1, len(SITUATIONS)), np.float32)
    weights[-1] = -10
    weights[:-1, model.classes_] = model.coef_.T
    weights[-1, model.classes_] = model.intercept_
    return weights


def _weigh(counts: Any, rarity: Floats) -> Any:  # noqa: ANN401 - scipy.sparse
    weighted = counts.multiply(rarity).tocsr()
    lengths = np.sqrt(np.asarray(weighted.multiply(weighted).sum(axis=1)).ravel())
    return weighted.multiply(1 / np.maximum(lengths, 1e-9)[:, None]).tocsr()


def _find_calm(chances: Floats, labels: Labels, cost: float) -> float:
    """Return what is added to neutral's score: the least by which few neutral ones are misread.

    A lesson given where nothing is to be negotiated costs the coach more than a plain answer; but
    macro-F1 may not suffer much.
    """
    scores, misread = [], []
    calm = labels == _NEUTRAL
    for lift in _LIFTS:
        lifted = np.log(chances + 1e-9)
        lifted[:, _NEUTRAL] += lift
        named = zip(labels.tolist(), lifted.argmax(axis=1).tolist(), strict=True)
        scores.append(macro_f1([(SITUATIONS[true], SITUATIONS[read]) for true, read in named]))
        misread.append(float((lifted[calm].argmax(axis=1) != _NEUTRAL).mean()))
    enough = max(scores) - cost
    able = [at for at, score in enumerate(scores) if score >= enough]
    return _LIFTS[next((at for at in able if misread[at] <= _MISREAD), able[-1])]


def _find_strengths(votes: list[Floats], labels: Labels) -> tuple[float, ...]:
    """Return a factor for each vote and what is added to neutral: the least log-loss."""
    rows = np.arange(len(labels))

    def loss(found: Doubles) -> float:
        mixed = sum(s * v.astype(np.float64) for s, v in zip(found[:-1], votes, strict=True))
        mixed[:, _NEUTRAL] += found[-1]
        return -float(log_softmax(mixed)[rows, labels].mean())

    start = np.array([*([1 / len(votes)] * len(votes)), 0])
    found = minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-4, "fatol": 1e-6})
    return tuple(float(value) for value in found.x)


def compare(
    votes: Votes, parts: list[tuple[Labels, Head]], features: Features, languages: list[str]
) -> list[str]:
    """Return what each voter brings, strengths cross-fitted (`cross_fit`): lines of figures."""
    lines = ["held back: macro-F1 (top-2; neutral read as a situation)"]
    blends = {way: np.zeros_like(votes.letters) for way in (False, True)}
    for rows, head in parts:
        for way, blend in blends.items():
            blend[rows] = votes.take(rows).blend(head, meaning=way)
    for name, chances in (
        ("letters alone", blends[False]),
        ("encoder alone", np.exp(votes.meaning)),
        ("both", blends[True]),
    ):
        order = np.argsort(-chances, axis=1)
        shown = []
        for language in (*LANGUAGES, "all"):
            own = [at for at, said in enumerate(languages) if language in ("all", said)]
            pairs = [(SITUATIONS[features.labels[at]], SITUATIONS[order[at, 0]]) for at in own]
            second = np.mean([features.labels[at] in order[at, :2] for at in own])
            calm = [read == "neutral" for true, read in pairs if true == "neutral"]
            shown.append(
                f"{language} {macro_f1(pairs):.3f} ({second:.3f}; {1 - np.mean(calm):.3f})"
            )
        lines.append(f"{name:<15}" + "  ".join(shown))
    return [*lines, *_claim(blends[True], features.labels)]


def _claim(chances: Floats, labels: Labels) -> list[str]:
    """Return how often the first answer is right where its probability reaches each step."""
    first, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    lines = ["first answers from a probability on: share of the messages, share of them right"]
    for step in range(40, 85, 5):
        sure = first >= step / 100
        lines.append(f"  {step / 100:.2f}  {sure.mean():.3f}  {right[sure].mean():.3f}")
    return lines


def measure_change(features: Features, meaning: Floats, one: Head, two: Head) -> float:
    """Return the largest difference of any probability the two heads give to these messages."""
    chances = [head.blend(_vote_by_letters(head, features), meaning) for head in (one, two)]
    return float(np.abs(chances[0] - chances[1]).max())


def _vote_by_letters(head: Head, features: Features) -> Floats:
    weighted = _weigh(features.counts, head.rarity)
    return log_softmax(weighted @ head.letters[:-1] + head.letters[-1])
