"""The head that tells questions to the coach is trained, the same every time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped] # it ships no types
from sklearn.linear_model import LogisticRegression

from evals.corpus import read_corpus, split_corpus
from evals.questions import Typed, read_learnt
from evals.replies import read_replies
from scenarios.reading.asking_signs import find_signs
from scenarios.reading.encoder import TUNED, Encoder
from scenarios.reading.grams import count_grams
from scenarios.reading.labels import TOPICS
from scenarios.reading.model_file import Floats
from scenarios.reading.questions import BUCKETS, weigh_letters
from scenarios.reading.situations import take_view
from scenarios.reading.weights import sum_of

# Chosen with questions of one lot judged by what the other taught, and by the share of clients'
# messages taken for questions.
_SOFTNESS_WHO = 3.0
_SOFTNESS_TOPIC = 10.0
_MEANING = 0.05
_SIGNS = 0.5
_WEIGHTS = {"question": 4.0, "aside": 2.0, "either": 3.0}
"""How much an example counts; the clients' are many."""
_ROUNDS = 2000
_LEAST = 2  # texts with a piece in them; a piece seen once teaches nothing
_CLIENTS, _REPLIES = 3, 8
"""One of so many of the corpora of messages and of short replies is learnt."""
_SHORT = 200


def gather() -> list[Typed]:
    """Return all that is learnt: questions, and what is none. Raises CorpusError."""
    messages, _ = split_corpus(read_corpus())
    replies = [each for each in read_replies() if len(each.text) < _SHORT]
    return [
        *read_learnt(),
        *(Typed(each.language, "client", None, each.text) for each in messages[::_CLIENTS]),
        *(Typed(each.language, "reply", None, each.text) for each in replies[::_REPLIES]),
    ]


def look(learnt: Sequence[Typed], encoder: Encoder) -> Floats:
    """Return what the encoder makes of each text; minutes. Raises EncoderError."""
    return np.array([encoder.look(take_view(each.text)) for each in learnt])


def train(learnt: Sequence[Typed], gists: Floats, path: Path) -> None:
    """Write the head that has learnt these texts (`gists`: a row each)."""
    texts = [take_view(each.text) for each in learnt]
    rarity = _find_rarity(texts)
    letters = _letters_of(texts, rarity)
    signs = np.array([find_signs(text) for text in texts], np.float64) * _SIGNS
    middle, spread = gists.mean(axis=0), gists.std(axis=0)
    meaning = (gists - middle) / spread * _MEANING
    stored = {}
    for name, parts in (("", [letters, meaning, signs]), ("_alone", [letters, signs])):
        weights, bias = _fit(learnt, parts)
        if not name:
            within = weights[BUCKETS : BUCKETS + len(middle)] * (_MEANING / spread)[:, None]
            bias = bias - middle @ within
            stored["meaning"] = within.astype(np.float32)
        stored[f"letters{name}"] = np.vstack([weights[:BUCKETS], bias]).astype(np.float16)
        stored[f"signs{name}"] = (weights[-signs.shape[1] :] * _SIGNS).astype(np.float32)
    np.savez_compressed(
        path,
        allow_pickle=False,
        topics=np.array(TOPICS),
        encoder=np.array(sum_of(TUNED)),
        rarity=rarity.astype(np.float16),
        **stored,
    )


def _fit(learnt: Sequence[Typed], parts: list[Any]) -> tuple[Floats, Floats]:
    """Return weights (features x columns) and biases: of being a question, then of each topic."""
    inputs = csr_matrix(hstack([csr_matrix(part) for part in parts]))
    kinds = np.array([each.kind for each in learnt])
    either = np.flatnonzero(kinds == "either")
    # what may be both is learnt as both
    rows = np.concatenate([np.flatnonzero(kinds != "either"), either, either])
    truths = np.concatenate(
        [kinds[kinds != "either"] == "question", np.ones(len(either)), np.zeros(len(either))]
    )
    counts = [_WEIGHTS.get(kind, 1.0) for kind in kinds[rows]]
    who = LogisticRegression(C=_SOFTNESS_WHO, max_iter=_ROUNDS)
    who.fit(inputs[rows], truths.astype(int), sample_weight=counts)
    asked = np.flatnonzero(kinds == "question")
    # who asks shows by signs, what about does not
    shown = inputs.shape[1] - parts[-1].shape[1]
    about = LogisticRegression(C=_SOFTNESS_TOPIC, max_iter=_ROUNDS)
    about.fit(
        inputs[asked][:, :shown], [TOPICS.index(str(learnt[at].topic)) for at in asked.tolist()]
    )
    weights = np.zeros((inputs.shape[1], 1 + len(TOPICS)))
    weights[:, 0] = who.coef_[0]
    weights[:shown, 1:] = about.coef_.T
    return weights, np.concatenate([who.intercept_, about.intercept_])


def _find_rarity(texts: Sequence[str]) -> Floats:
    present = np.zeros(BUCKETS)
    for text in texts:
        present[np.unique(count_grams(text)[0] % BUCKETS)] += 1
    rarity = 1 + np.log((1 + len(texts)) / (1 + present))
    return np.where(present >= _LEAST, rarity, 0).astype(np.float16).astype(np.float32)


def _letters_of(texts: Sequence[str], rarity: Floats) -> Any:  # noqa: ANN401 - scipy.sparse
    found = [weigh_letters(text, rarity) for text in texts]
    ends = np.cumsum([0, *(len(buckets) for buckets, _ in found)])
    values = np.concatenate([values for _, values in found])
    buckets = np.concatenate([buckets for buckets, _ in found])
    return csr_matrix((values, buckets, ends), shape=(len(texts), BUCKETS))
