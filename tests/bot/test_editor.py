"""The editor names faults, mends them, and shows a rewrite only when it passes the check."""

import json
from pathlib import Path

import pytest

from bot.editor import Editor, OwnReply, Verdict
from bot.rewriting import Better, Rewriter
from bot.texts import load_texts
from scenarios.checking.checker import Checker, Found, shared_checker
from scenarios.checking.faults import FAULTS, Flaw
from scenarios.checking.heat import heated_words, is_heated

REPLIES = Path(__file__).parents[2] / "evals" / "replies"
EDITOR = Editor(load_texts())


class Grumbler(Checker):
    """Finds a fault in everything."""

    def check(self, reply: str, client: str = "") -> Found:  # noqa: ARG002 - it hears nobody
        return Found((Flaw("emotional", reply),), (1.0,) * len(FAULTS))


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
def test_what_is_given_back_passes_the_check_itself(language: str) -> None:
    lines = (REPLIES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    faulty = [row for row in map(json.loads, lines[::40]) if row["faults"]]
    given = 0
    for row in faulty:
        verdict = EDITOR.judge(OwnReply(row["reply"], row["client"]))
        assert verdict is not None
        if verdict.rewrite is not None:
            given += 1
            assert shared_checker().check(verdict.rewrite, row["client"]).flaws == ()
    assert given > len(faulty) / 2


def test_a_good_reply_is_left_alone() -> None:
    reply = "Thursday at 4 works for me. I'll send you the link an hour before."
    assert EDITOR.judge(OwnReply(reply)) == Verdict((), None)


def test_where_no_rewrite_passes_only_the_better_sentences_are_given() -> None:
    verdict = Editor(load_texts(), Grumbler()).judge(OwnReply("You are impossible!"))
    assert verdict is not None
    assert verdict.rewrite is None
    assert [better.fault for better in verdict.betters] == ["emotional"]
    assert all(isinstance(better, Better) and better.text for better in verdict.betters)


def test_without_its_files_it_says_that_it_cannot_tell(tmp_path: Path) -> None:
    editor = Editor(load_texts(), Checker(tmp_path / "none.npz"))
    assert not editor.warm_up()
    assert editor.judge(OwnReply("Hello, it costs 500.")) is None


@pytest.mark.parametrize(
    ("reply", "client"),
    [
        (
            "Fine, 2800 then, but you people ALWAYS do this and I'm sick of it",
            "Ooh. Honestly £2,950 is still a stretch for us, could you meet us at 2,800?",
        ),
        (
            "انت كل شوية بتزود حاجة وانا مش شغال عندك ببلاش",
            "طيب خلاص بالسعر اللي قلته، بس ضيف لنا ترجمة انجليزي تحت ونسخة مربعة",
        ),
    ],
)
def test_heat_is_seen_beside_whatever_the_client_wrote(reply: str, client: str) -> None:
    verdict = EDITOR.judge(OwnReply(reply, client))
    assert verdict is not None
    assert "emotional" in {each.fault for each in verdict.betters}
    assert verdict.rewrite is not None
    assert not is_heated(verdict.rewrite)


def test_the_words_that_show_heat_are_quoted_with_their_sentence() -> None:
    said = "I see the point. How dare you? It stays at 500."
    assert heated_words(said) == "How dare you?"
    assert heated_words("Мне жаль. Сколько можно") == "Сколько можно"
    assert heated_words("I see the point.") == ""


def test_two_faults_of_one_quote_are_not_mended_by_one_sentence_said_twice() -> None:
    client = "كل مرة تقول بكرة وما يوصل شي. خلاص بشتكي عليك وأرجع فلوسي ٣٠٠٠ ريال كلها الليلة"
    verdict = EDITOR.judge(OwnReply("أنتم مش فاهمين شغلنا، مش شغال عندك ببلاش", client, "conflict"))
    assert verdict is not None
    assert verdict.rewrite is not None
    told = [each.strip() for each in verdict.rewrite.replace("؟", ".").split(".") if each.strip()]
    assert len(told) == len(set(told))


@pytest.mark.parametrize("language", ["ar", "en", "ru"])
def test_no_calm_reply_of_the_corpus_is_called_heated_by_its_words(language: str) -> None:
    lines = (REPLIES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    heated = [row for row in map(json.loads, lines) if is_heated(row["reply"])]
    calm = [row for row in heated if "emotional" not in row["faults"]]
    assert len(calm) <= 1


@pytest.mark.parametrize(
    ("reply", "kept"),
    [
        ("آسف جدا، سأعيد المبلغ كاملا وأرسل الملفات مجانا", "سأعيد المبلغ كاملا وأرسل الملفات"),
        ("Sorry about the price, and I'll add two more pages for free", "I'll add two more pages."),
        ("Простите за цену, добавлю две страницы в подарок", "Добавлю две страницы."),
        ("أعتذر عن السعر، وسأضيف صفحتين هدية", "سأضيف صفحتين."),
    ],
)
def test_what_is_given_away_beside_an_apology_is_named_and_stays_for_a_price(
    reply: str, kept: str
) -> None:
    verdict = EDITOR.judge(OwnReply(reply))
    assert verdict is not None
    named = [each.fault for each in verdict.betters]
    assert named == ["apologises_for_terms", "concession_for_nothing"]
    assert verdict.rewrite is not None
    assert kept in verdict.rewrite
    assert len(verdict.rewrite) > len(kept) + 20  # and what it takes


class Hider(Checker):
    """Sees heat first; whatever presses only where the heat is gone."""

    def check(self, reply: str, client: str = "") -> Found:  # noqa: ARG002 - it hears nobody
        hot, pressing = "You are a joke.", "Sign by six or it is gone."
        flaws = (Flaw("emotional", hot),) if hot in reply else ()
        if not flaws and pressing in reply:
            flaws = (Flaw("pushy", pressing),)
        return Found(flaws, (1.0,) * len(FAULTS))


def test_a_fault_that_a_greater_one_had_hidden_is_named_as_well() -> None:
    reply = "It is 500 with two rounds. You are a joke. Sign by six or it is gone."
    verdict = Editor(load_texts(), Hider()).judge(OwnReply(reply))
    assert verdict is not None
    assert [each.fault for each in verdict.betters] == ["emotional", "pushy"]
    assert verdict.betters[1].quote == "Sign by six or it is gone."
    assert verdict.rewrite is not None
    assert "It is 500 with two rounds." in verdict.rewrite


class Suspicious(Checker):
    """Takes the first better sentence that it sees for another fault."""

    def __init__(self) -> None:
        super().__init__()
        self.first = ""

    def check(self, reply: str, client: str = "") -> Found:  # noqa: ARG002 - it hears nobody
        if "Buy now" in reply:
            return Found((Flaw("pushy", "Buy now or never."),), (1.0,) * len(FAULTS))
        ours = reply.removeprefix("It is 500 with two rounds.").strip()
        self.first = self.first or ours
        flaws = (Flaw("vague_commitment", ours),) if ours == self.first else ()
        return Found(flaws, (1.0,) * len(FAULTS))


def test_a_better_sentence_that_is_taken_for_a_fault_is_said_in_other_words() -> None:
    reply = "It is 500 with two rounds. Buy now or never."
    verdict = Editor(load_texts(), Suspicious()).judge(OwnReply(reply))
    assert verdict is not None
    flaw = Flaw("pushy", "Buy now or never.")
    second = Rewriter(load_texts()).rewrite(reply, "en", [flaw], attempt=1)
    assert verdict.rewrite == second.text
    assert [each.fault for each in verdict.betters] == ["pushy"]
