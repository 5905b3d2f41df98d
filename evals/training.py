"""The heads of the reader are trained from the corpus, the same every time."""

from dataclasses import dataclass
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
from scenarios.reading.second_encoder import SecondEncoder
from scenarios.reading.situations import (
    SITUATIONS,
    Floats,
    Head,
    choose_also,
    join_views,
    log_softmax,
    name_way,
    take_views,
)

FOLDS = 5
_SEED = 7
# Inverse regularisation; chosen by grouped cross-validation.
_SOFTNESS_OF_MEANING = 4.0
_SOFTNESS_OF_SECOND = 30.0
_SOFTNESS_OF_LETTERS = 30.0
# How far a rare situation's messages count for more: 1 is balanced, which takes a third of the
# neutral messages for a situation; 0 costs half a point of macro-F1.
_BALANCE = 0.5
_ROUNDS = 3000
_NEARNESS = 1e-6  # and double precision, or a machine with more threads finds other weights
_LIFTS = (0.0, 0.25, 0.5, 0.75, 1.0)
_COST = 0.005
_LEAST_SECOND = 20  # percent: below it too many a second situation would be named that is none
# Which encoders may be there: the first, the second.
_WAYS = ((False, False), (True, False), (False, True), (True, True))
_LEAST_MESSAGES = 2  # with a piece in them; a piece seen once teaches nothing

Doubles = NDArray[np.float64]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Features:
    """What the heads see: a row a message, `counts` sparse (messages x buckets)."""

    meaning: Floats
    second: Floats
    counts: Any  # scipy.sparse.csr_matrix, which has no types
    labels: Labels
    groups: list[str]
    also: list[tuple[str, ...]]

    def take(self, rows: NDArray[np.int64]) -> "Features":
        """Return the features of some messages only."""
        return Features(
            self.meaning[rows],
            self.second[rows],
            self.counts[rows],
            self.labels[rows],
            [self.groups[row] for row in rows],
            [self.also[row] for row in rows],
        )


@dataclass(frozen=True, slots=True)
class Votes:
    """Log-probabilities by each voter, from heads which had not learnt the message."""

    letters: Floats
    meaning: Floats
    second: Floats

    def blend(self, head: Head, *, meaning: bool = True, second: bool = True) -> Floats:
        """Return the probabilities when only these encoders are there."""
        return head.blend(
            self.letters, self.meaning if meaning else None, self.second if second else None
        )


def extract(messages: list[Message], encoder: Encoder, second: SecondEncoder) -> Features:
    """Look at the messages as the reader will. Raises EncoderError."""
    meaning, other, buckets, counts, ends = [], [], [], [], [0]
    for message in messages:
        views = take_views(message.text)
        meaning.append(join_views(encoder.encode(views)))
        other.append(second.encode(views[0]))
        found, weights = count_grams(views[0])
        buckets.append(found)
        counts.append(weights)
        ends.append(ends[-1] + len(found))
    return Features(
        np.array(meaning),
        np.array(other),
        csr_matrix(
            (np.concatenate(counts), np.concatenate(buckets), ends), shape=(len(messages), BUCKETS)
        ),
        np.array([SITUATIONS.index(message.primary) for message in messages]),
        [message.group for message in messages],
        [message.also for message in messages],
    )


def train(features: Features, votes: Votes) -> Head:
    """Return a head; its strengths and thresholds are found on these votes (`vote_unseen`)."""
    head = _fit(features)
    for meaning, second in _WAYS:
        way = name_way(meaning or None, second or None)
        voters = [votes.letters, *([votes.meaning] * meaning), *([votes.second] * second)]
        places = [0, *([1] * meaning), *([2] * second)]
        head.strengths[way, places] = _find_strengths(voters, features.labels)
        chances = votes.blend(head, meaning=meaning, second=second)
        head.calm[way] = _find_calm(chances, features.labels)
        chances = votes.blend(head, meaning=meaning, second=second)
        head.also_from[way] = find_threshold(chances, features.also)
    return head


def vote_unseen(features: Features) -> Votes:
    """Return log-probabilities by each voter, from heads that had not seen the messages."""
    size = (len(features.labels), len(SITUATIONS))
    votes = Votes(*(np.zeros(size, np.float32) for _ in range(3)))
    folds = StratifiedGroupKFold(FOLDS, shuffle=True, random_state=_SEED)
    for learnt, unseen in folds.split(features.meaning, features.labels, features.groups):
        head = _fit(features.take(learnt))
        votes.meaning[unseen] = head.vote_by_meaning(features.meaning[unseen])
        votes.second[unseen] = head.vote_by_second(features.second[unseen])
        weighted = _weigh(features.counts[unseen], head.rarity)
        votes.letters[unseen] = log_softmax(weighted @ head.letters[:-1] + head.letters[-1])
    return votes


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
        meaning=head.meaning.astype(np.float16),
        second=head.second.astype(np.float16),
        letters=head.letters.astype(np.float16),
        rarity=head.rarity.astype(np.float16),
        strengths=head.strengths,
        calm=head.calm,
        also_from=head.also_from,
    )


def _fit(features: Features) -> Head:
    present = np.asarray((features.counts > 0).sum(axis=0)).ravel()
    known = present >= _LEAST_MESSAGES
    rarity = np.where(known, 1 + np.log((1 + len(features.labels)) / (1 + present)), 0)
    rarity = rarity.astype(np.float32)
    # Its vectors all lie close together: the regression converges on what differs in them.
    middle = features.second.mean(axis=0)
    second = _regress(features.second - middle, features.labels, _SOFTNESS_OF_SECOND)
    second[-1] -= middle @ second[:-1]
    return Head(
        meaning=_regress(features.meaning, features.labels, _SOFTNESS_OF_MEANING),
        second=second,
        letters=_regress(_weigh(features.counts, rarity), features.labels, _SOFTNESS_OF_LETTERS),
        rarity=rarity,
        strengths=np.zeros((len(_WAYS), 3), np.float32),
        calm=np.zeros(len(_WAYS), np.float32),
        also_from=np.ones(len(_WAYS), np.float32),
    )


def _regress(inputs: Any, labels: Labels, softness: float) -> Floats:  # noqa: ANN401 - scipy.sparse
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


def _find_calm(chances: Floats, labels: Labels) -> float:
    """Return what is added to neutral's score: the most that costs no macro-F1 to speak of.

    A lesson given where nothing is to be negotiated costs the coach more than a plain answer.
    """
    scores = []
    for lift in _LIFTS:
        lifted = np.log(chances + 1e-9)
        lifted[:, SITUATIONS.index("neutral")] += lift
        named = zip(labels.tolist(), lifted.argmax(axis=1).tolist(), strict=True)
        scores.append(macro_f1([(SITUATIONS[true], SITUATIONS[read]) for true, read in named]))
    enough = max(scores) - _COST
    return max(lift for lift, score in zip(_LIFTS, scores, strict=True) if score >= enough)


def _find_strengths(votes: list[Floats], labels: Labels) -> tuple[float, ...]:
    """Return a factor for each vote so that their blend is calibrated: the least log-loss."""
    rows = np.arange(len(labels))

    def loss(strengths: Doubles) -> float:
        mixed = sum(s * v.astype(np.float64) for s, v in zip(strengths, votes, strict=True))
        return -float(log_softmax(mixed)[rows, labels].mean())

    start = np.full(len(votes), 1 / len(votes))
    found = minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-4, "fatol": 1e-6})
    return tuple(float(value) for value in found.x)


def compare(features: Features, votes: Votes, head: Head, languages: list[str]) -> list[str]:
    """Return what each part brings on messages not learnt (grouped folds): lines of figures."""
    lines = [
        f"cross-validated by group in {FOLDS} folds: macro-F1 (top-2; neutral read as a situation)"
    ]
    for name, chances in (
        ("letters alone", votes.blend(head, meaning=False, second=False)),
        ("first encoder alone", np.exp(votes.meaning)),
        ("second encoder alone", np.exp(votes.second)),
        ("letters, first", votes.blend(head, second=False)),
        ("letters, second", votes.blend(head, meaning=False)),
        ("all", votes.blend(head)),
    ):
        order = np.argsort(-chances, axis=1)
        shown = []
        for language in (*LANGUAGES, "all"):
            rows = [at for at, own in enumerate(languages) if language in ("all", own)]
            pairs = [(SITUATIONS[features.labels[at]], SITUATIONS[order[at, 0]]) for at in rows]
            second = np.mean([features.labels[at] in order[at, :2] for at in rows])
            calm = [read == "neutral" for true, read in pairs if true == "neutral"]
            shown.append(
                f"{language} {macro_f1(pairs):.3f} ({second:.3f}; {1 - np.mean(calm):.3f})"
            )
        lines.append(f"{name:<21}" + "  ".join(shown))
    return [*lines, *_claim(votes.blend(head), features.labels)]


def _claim(chances: Floats, labels: Labels) -> list[str]:
    """Return how often the first answer is right where its probability reaches each step."""
    first, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    lines = ["first answers from a probability on: share of the messages, share of them right"]
    for step in range(40, 85, 5):
        sure = first >= step / 100
        lines.append(f"  {step / 100:.2f}  {sure.mean():.3f}  {right[sure].mean():.3f}")
    return lines


def measure_change(features: Features, one: Head, two: Head) -> float:
    """Return the largest difference of any probability the two heads give to these messages."""
    chances = []
    for head in (one, two):
        letters = _weigh(features.counts, head.rarity) @ head.letters[:-1] + head.letters[-1]
        chances.append(
            head.blend(
                log_softmax(letters),
                head.vote_by_meaning(features.meaning),
                head.vote_by_second(features.second),
            )
        )
    return float(np.abs(chances[0] - chances[1]).max())
