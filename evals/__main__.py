"""Judge and train the reader: `python -m evals`, `train`, `floods`, `read`, `times` and more."""

import argparse
import json
import resource
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from evals import times
from evals.corpus import CorpusError, read_corpus, read_messages, split_corpus
from evals.floods import time_floods
from evals.overlap import find_shared
from evals.scores import ask, describe, describe_confusions
from scenarios.reading.amounts import read_amounts, read_percents
from scenarios.reading.encoder import Encoder
from scenarios.reading.language import detect_language
from scenarios.reading.second_encoder import SecondEncoder
from scenarios.reading.situations import WEIGHTS, Head, SituationReader, WeightsError

_ROOT = Path(__file__).parent.parent
_DEV = _ROOT.parent / "shared" / "data" / "messages-dev.jsonl"
_TOLERANCE = 0.01  # of a probability, between two trainings from one corpus

Row = dict[str, Any]


def main() -> int:
    """Do what the command line asks; 2 for data that can't be used."""
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("--dev", type=Path, default=_DEV, help="messages kept for judging only")
    parser.add_argument(
        "command",
        nargs="?",
        default="judge",
        choices=("judge", "train", "floods", "read", "amounts", "times"),
        help="judge (default): print the figures; train: rebuild the committed weights from the "
        "corpus; floods: time what is made to hold a reader up; "
        "read, amounts, times: JSON lines in, JSON lines out",
    )
    parser.add_argument(
        "--table", action="store_true", help="times: print the figures of evals/times instead"
    )
    options = parser.parse_args()
    try:
        if options.command == "train":
            _train()
        elif options.command == "judge":
            _judge(options.dev)
        elif options.command == "floods":
            _floods()
        elif options.command == "times":
            if options.table:
                print(times.describe_tables())
            else:
                _answer_lines(times.answer)
        else:
            _answer_lines(_reading() if options.command == "read" else _amounts())
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _train() -> None:
    # scikit-learn is a tool of training; judging from outside must work without it.
    from evals import training  # noqa: PLC0415

    messages = read_corpus()
    features = training.extract(messages, Encoder(), SecondEncoder())
    votes = training.vote_unseen(features)
    head = training.train(features, votes)
    languages = [message.language for message in messages]
    for line in training.compare(features, votes, head, languages):
        print(line)
    try:
        moved = training.measure_change(features, head, Head.load())
    except WeightsError:  # the first training, or weights of another layout
        moved = None
    training.save(head, WEIGHTS)
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.2f} MB from {len(messages)} messages")
    if moved is not None:
        verdict = "rebuilt" if moved <= _TOLERANCE else "changed"
        print(f"largest change of a probability: {moved:.4f} ({verdict}; tolerance {_TOLERANCE})")


def _judge(dev: Path) -> None:
    from evals import training  # noqa: PLC0415 - as above

    before = _resident()
    encoder, second = Encoder(), SecondEncoder()
    reader = SituationReader(encoder, second=second)
    reader.warm_up()
    own, other = _resident() - before, _resident_child(second)
    print(
        f"The reader adds {own + other:.0f} MB, {other:.0f} of them the second encoder's process."
    )
    if dev.exists():
        print(f"\n{dev.name}, which no training reads:")
        judged = read_messages(dev)
        answers = ask(judged, reader.read)
        print(describe(answers))
        print(describe_confusions(answers))
        shared = find_shared(judged, read_corpus())
        print(f"\nWithout the {len(shared)} of them that share a phrase with the corpus:")
        print(describe([answer for answer in answers if answer.message.id not in shared]))
        print("\nAll of them without the second encoder:")
        print(describe(ask(judged, SituationReader(encoder).read)))
        print("\nAll of them without any encoder:")
        print(describe(ask(judged, SituationReader().read)))
    else:
        print(f"\n{dev} is not there; --dev names another.")
    learnt, held_back = split_corpus(read_corpus())
    print(f"\nHeld back from the corpus, read by a head trained on the other {len(learnt)}:")
    features = training.extract(learnt, encoder, second)
    head = training.train(features, training.vote_unseen(features))
    partial = SituationReader(encoder, head, second)
    answers = ask(held_back, partial.read)
    print(describe(answers))
    print(describe_confusions(answers))


def _floods() -> None:
    reader = SituationReader(Encoder(), second=SecondEncoder())
    reader.warm_up()
    for slowest in time_floods(reader):
        print(f"{slowest.reader}: {slowest.milliseconds:.0f} ms at most ({slowest.flood})")


def _reading() -> Callable[[Row], Row]:
    reader = SituationReader(Encoder(), second=SecondEncoder())

    def read(row: Row) -> Row:
        text = str(row["text"])
        found = reader.read(text)
        return {
            "id": row["id"],
            "language": detect_language(text),
            "primary": found.primary,
            "second": found.ranked[1][0],
            "also": list(found.also),
            "probabilities": {name: round(chance, 6) for name, chance in found.ranked},
            # Both ends of a range: neither alone is what was said.
            "amounts": [
                {"value": _write(value), "currency": amount.currency}
                for amount in read_amounts(text)
                for value in (amount.value, amount.low, amount.high)
                if value is not None
            ],
            "percents": [float(percent.value) for percent in read_percents(text)],
        }

    return read


def _amounts() -> Callable[[Row], Row]:
    def read(row: Row) -> Row:
        amounts = read_amounts(str(row["text"]))
        return {
            "id": row["id"],
            "amounts": [
                {
                    "value": _write(amount.value),
                    "low": _write(amount.low),
                    "high": _write(amount.high),
                    "currency": amount.currency,
                }
                for amount in amounts
            ],
        }

    return read


def _write(value: Decimal | None) -> str | None:
    """Write a number plainly: "1500", never "1.5E+3"."""
    return None if value is None else f"{value:f}"


def _answer_lines(answer: Callable[[Row], Row]) -> None:
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogatepass")  # type: ignore[union-attr]
    for line in sys.stdin:
        if line.strip():
            # Written in ASCII: a lone surrogate of the input can't break the line.
            print(json.dumps(answer(json.loads(line))), flush=True)


def _resident() -> float:
    """Return the most memory held so far, in MB (Linux counts in KiB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _resident_child(second: SecondEncoder) -> float:
    """Return the most memory its process held so far, in MB; 0 where that can't be known."""
    status = Path(f"/proc/{second.process_id}/status")
    if not status.exists():
        return 0.0
    peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
