"""Judge and train the reader: `python -m evals`, then nothing or one of the commands below."""

import argparse
import asyncio
import json
import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from bot.editor import Editor, OwnReply
from bot.texts import load_texts
from evals import deeds, questions, replies, rewrites, talks, times
from evals.corpus import (
    LANGUAGES,
    CorpusError,
    read_corpus,
    read_judging,
    read_messages,
    split_corpus,
)
from evals.floods import time_floods
from evals.fuzz import fuzz
from evals.overlap import find_shared
from evals.scores import ask, describe, describe_confusions
from scenarios.checking.checker import TUNED as REPLIES
from scenarios.checking.checker import Checker
from scenarios.checking.faults import rule_of
from scenarios.practice.kinds import LEARNT as KIND_HEAD
from scenarios.reading.amounts import read_amounts, read_percents
from scenarios.reading.encoder import TUNED, Encoder
from scenarios.reading.language import detect_language
from scenarios.reading.questions import WEIGHTS as QUESTIONS
from scenarios.reading.situations import WEIGHTS, Head, SituationReader
from scenarios.reading.weights import WeightsError

_ROOT = Path(__file__).parent.parent
_ROOM = _ROOT / "docs"
_DEV = _ROOT.parent / "shared" / "data" / "messages-dev.jsonl"
_DEV_REPLIES = _DEV.with_name("replies-dev.jsonl")
_TOLERANCE = 0.01  # of a probability, between two trainings from one corpus

Row = dict[str, Any]


def main() -> int:
    """Do what the command line asks; 2 for data that can't be used."""
    parser = argparse.ArgumentParser(prog="python -m evals", description=__doc__)
    parser.add_argument("--dev", type=Path, help="messages or replies kept for judging only")
    parser.add_argument(
        "command",
        nargs="?",
        default="judge",
        choices=(
            *("judge", "train", "tune", "tune-on", "floods", "fuzz", "read", "amounts", "times"),
            *("replies", "check", "tune-replies", "deeds", "train-deeds", "talks", "sessions"),
            *("questions", "train-questions"),
        ),
        help="judge (default): print the figures; train: rebuild the committed weights from the "
        "corpus; tune: train the encoder's upper half anew (hours, torch); "
        "tune-on: train it on from the committed weights, when messages were added (torch); "
        "floods: time what is made to hold a reader up; "
        "fuzz: read spoilt messages for some minutes; "
        "replies: print how well replies are checked; tune-replies: train that anew (half an hour, "
        "torch); deeds: print how well is told what a reply does in a practice; train-deeds: train "
        "that anew; questions: print how well questions to the coach are told from all else; "
        "train-questions: train that anew; talks: write docs/practice-*.md; "
        "sessions: write docs/session-*.md; "
        "read, amounts, times, check: JSON lines in, JSON lines out",
    )
    parser.add_argument(
        "--table", action="store_true", help="times: print the figures of evals/times instead"
    )
    parser.add_argument("--minutes", type=float, default=10.0, help="fuzz: for so long")
    parser.add_argument("--seed", type=int, default=1, help="fuzz: which messages")
    parser.add_argument("--steps", type=int, help="tune: stop after so many, and write nothing")
    options = parser.parse_args()
    works: dict[str, Callable[[], int | None]] = {
        "judge": lambda: _judge(options.dev or _DEV),
        "train": _train,
        "tune": lambda: _tune(options.steps),
        "tune-on": _tune_on,
        "floods": _floods,
        "fuzz": lambda: _fuzz(options.minutes, options.seed),
        "replies": lambda: _replies(options.dev or _DEV_REPLIES),
        "tune-replies": lambda: _tune_replies(options.steps),
        "deeds": lambda: _deeds(train=False),
        "train-deeds": lambda: _deeds(train=True),
        "questions": lambda: _questions(train=False),
        "train-questions": lambda: _questions(train=True),
        "talks": _talks,
        "sessions": _sessions,
        "read": lambda: _answer_lines(_reading()),
        "amounts": lambda: _answer_lines(_amounts()),
        "check": lambda: _answer_lines(_checking()),
        "times": lambda: _times(as_table=options.table),
    }
    try:
        return works[options.command]() or 0
    except CorpusError as error:
        print(error, file=sys.stderr)
        return 2


def _times(*, as_table: bool) -> None:
    if as_table:
        print(times.describe_tables())
    else:
        _answer_lines(times.answer)


def _train() -> None:
    # scikit-learn is a tool of training; judging from outside must work without it.
    from evals import training  # noqa: PLC0415

    messages = read_corpus()
    learnt, held_back = split_corpus(messages)
    features = training.extract(held_back)
    partial = training.fit_letters(training.extract(learnt))
    votes = training.vote(partial, Encoder(), held_back, features)
    parts = training.cross_fit(partial, votes, features)
    languages = [message.language for message in held_back]
    for line in training.compare(votes, parts, features, languages):
        print(line)
    # The letters learn all; how strong they are next to the encoder, which has not learnt what is
    # held back, only letters can tell that have not either.
    head = training.fit_letters(training.extract(messages))
    head = training.fit_strengths(head, votes, features)
    try:
        moved = training.measure_change(features, votes.meaning, head, Head.load())
    except WeightsError:  # the first training, or weights of another layout
        moved = None
    training.save(head, WEIGHTS)
    print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size / 1e6:.2f} MB from {len(messages)} messages")
    if moved is not None:
        verdict = "rebuilt" if moved <= _TOLERANCE else "changed"
        print(f"largest change of a probability: {moved:.4f} ({verdict}; tolerance {_TOLERANCE})")


def _tune(steps: int | None) -> None:
    with _torch():
        from evals import tuning  # noqa: PLC0415 - torch is a tool of tuning alone
    learnt, held_back = split_corpus(read_corpus())
    for line in tuning.tune(learnt, held_back, TUNED, steps):
        print(line, flush=True)


def _tune_on() -> None:
    with _torch():
        from evals import tuning  # noqa: PLC0415 - torch is a tool of tuning alone
    learnt, held_back = split_corpus(read_corpus())
    for line in tuning.tune_on(learnt, held_back, TUNED):
        print(line, flush=True)


def _tune_replies(steps: int | None) -> None:
    with _torch():
        from evals import reply_tuning  # noqa: PLC0415 - torch is a tool of tuning alone
    learnt, held_back = replies.split_replies(replies.read_replies())
    learnt += replies.read_drafts()
    for line in reply_tuning.tune(learnt, held_back, REPLIES, steps):
        print(line, flush=True)


@contextmanager
def _torch() -> Iterator[None]:
    """What is imported here needs torch. Raises CorpusError."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise CorpusError(f"tuning needs {error.name}: pip install --group tune") from error


def _talks() -> None:
    """Write a practice against each character, in each language, for people to read."""
    checker = Checker()
    for language in LANGUAGES:
        page = _ROOM / f"practice-{language}.md"
        page.write_text(talks.write_talks(language, checker), encoding="utf-8")
        print(page.relative_to(_ROOT))


def _sessions() -> None:
    """Write a newcomer's sitting in each language, for people to read."""
    from evals import sessions  # noqa: PLC0415 - it brings the whole coach with it

    for language in LANGUAGES:
        page = _ROOM / f"session-{language}.md"
        page.write_text(asyncio.run(sessions.write_session(language)), encoding="utf-8")
        print(page.relative_to(_ROOT))


def _deeds(*, train: bool) -> None:
    """Print how well it is told what a reply does; with `train`, teach it anew before."""
    checker = Checker()
    checker.warm_up()
    if train:
        from evals import deed_training  # noqa: PLC0415 - scikit-learn is a tool of training

        learnt = deeds.read_learnt()
        deed_training.train(learnt, checker, KIND_HEAD)
        print(f"{KIND_HEAD.name}: {KIND_HEAD.stat().st_size / 1e3:.0f} kB from {len(learnt)}")
    for line in deeds.judge_all(deeds.read_judging(), checker):
        print(line)


def _questions(*, train: bool) -> None:
    """Print how well questions to the coach are told; with `train`, teach it anew before."""
    encoder = Encoder()
    if train:
        from evals import question_training  # noqa: PLC0415 - scikit-learn is a tool of training

        learnt = question_training.gather()
        gists = question_training.look(learnt, encoder)
        question_training.train(learnt, gists, QUESTIONS)
        print(f"{QUESTIONS.name}: {QUESTIONS.stat().st_size / 1e3:.0f} kB from {len(learnt)}")
    for line in questions.judge(questions.read_judging(), SituationReader(encoder)):
        print(line)


def _replies(dev: Path) -> None:
    """Print how well replies are checked, and how many rewrites pass the check themselves."""
    checker = Checker()
    checker.warm_up()
    if dev.exists():
        print(f"{dev.name}, which no training reads:")
        _print_checked(replies.read_file(dev), checker)
    else:
        print(f"{dev} is not there; --dev names another.")
    print("\nA fourth lot, by other writers, which no training reads:")
    _print_checked(replies.read_judging(), checker)
    learnt, held_back = replies.split_replies(replies.read_replies())
    print(f"\nHeld back from the corpus, by what was trained on the other {len(learnt)}:")
    _print_checked(held_back, checker)


def _print_checked(judged: list[replies.Reply], checker: Checker) -> None:
    checked = replies.check_all(judged, checker.check)
    print(replies.describe(checked))
    print(replies.describe_faults(checked))
    editor = Editor(load_texts(), checker)
    verdicts = [editor.judge(OwnReply(each.text, each.client)) for each in judged]
    named = [frozenset(better.fault for better in each.betters) for each in verdicts if each]
    true = [each.faults for each in judged]
    micro, exact, alarms = replies.measure(list(zip(true, named, strict=True)))
    print(
        f"With what mending uncovers: micro-F1 {micro:.3f}, exact {exact:.3f}, alarms {alarms:.3f}"
    )
    faulty = [each for each in verdicts if each is not None and each.betters]
    passed = sum(each.rewrite is not None for each in faulty)
    print(f"{passed} of {len(faulty)} rewrites pass the check themselves, and keep:")
    rewritten = [
        rewrites.Rewritten(reply, verdict.rewrite)
        for reply, verdict in zip(judged, verdicts, strict=True)
        if verdict is not None and verdict.rewrite is not None and reply.faults
    ]
    print(rewrites.describe_kept(rewritten))


def _checking() -> Callable[[Row], Row]:
    editor = Editor(load_texts(), Checker())

    def check(row: Row) -> Row:
        reply = str(row["reply"])
        verdict = editor.judge(OwnReply(reply, str(row.get("client") or "")))
        betters = () if verdict is None else verdict.betters
        return {
            "id": row["id"],
            "issues": [
                {"fault": each.fault, "quote": each.quote, "rule": rule_of(each.fault)}
                for each in betters
            ],
            "rewrite": None if verdict is None else verdict.rewrite,
        }

    return check


def _fuzz(minutes: float, seed: int) -> int:
    reader = SituationReader(Encoder())
    reader.warm_up()
    found = fuzz(reader, seconds=60 * minutes, seed=seed)
    slowest, number = found.slowest
    print(f"seed {seed}: {found.read} messages, {len(found.broken)} broken")
    print(f"slowest: {slowest:.0f} ms (number {number}), all readers together")
    for number, text, error in found.broken[:20]:
        print(f"{number}: {error}\n    {text[:500]}")
    return 1 if found.broken else 0


def _judge(dev: Path) -> None:
    from evals import training  # noqa: PLC0415 - as above

    before = _resident()
    encoder = Encoder()
    reader = SituationReader(encoder)
    began = time.perf_counter()
    reader.warm_up()
    took = time.perf_counter() - began
    print(f"The reader starts in {took:.1f} s and adds {_resident() - before:.0f} MB.")
    if dev.exists():
        print(f"\n{dev.name}, which no training reads:")
        judged = read_messages(dev)
        answers = ask(judged, reader.read)
        held = _resident() - before
        print(describe(answers))
        print(f"The reader and the messages hold {held:.0f} MB.\n")
        print(describe_confusions(answers))
        shared = find_shared(judged, read_corpus())
        print(f"\nWithout the {len(shared)} of them that share a phrase with the corpus:")
        print(describe([answer for answer in answers if answer.message.id not in shared]))
        print("\nAll of them without the encoder:")
        print(describe(ask(judged, SituationReader().read)))
    else:
        print(f"\n{dev} is not there; --dev names another.")
    print("\nOf every situation, by other writers, which no training reads:")
    unseen = ask(read_judging("unseen"), reader.read)
    print(describe(unseen))
    shared = find_shared([answer.message for answer in unseen], read_corpus())
    print(f"\nWithout the {len(shared)} of them that share a phrase with the corpus:")
    print(describe([answer for answer in unseen if answer.message.id not in shared]))
    print("\nMostly neutral ones full of loaded words, by others again, which no training reads:")
    print(describe(ask(read_judging("judging"), reader.read)))
    learnt, held_back = split_corpus(read_corpus())
    print(f"\nHeld back from the corpus, read by what was trained on the other {len(learnt)}:")
    features = training.extract(held_back)
    partial = training.fit_letters(training.extract(learnt))
    votes = training.vote(partial, encoder, held_back, features)
    answers = []
    for rows, head in training.cross_fit(partial, votes, features):
        answers += ask([held_back[row] for row in rows], SituationReader(encoder, head).read)
    print(describe(answers))
    print(describe_confusions(answers))


def _floods() -> None:
    reader = SituationReader(Encoder())
    reader.warm_up()
    for slowest in time_floods(reader):
        print(f"{slowest.reader}: {slowest.milliseconds:.0f} ms at most ({slowest.flood})")


def _reading() -> Callable[[Row], Row]:
    reader = SituationReader(Encoder())

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


if __name__ == "__main__":
    sys.exit(main())
