"""Pasted chats in the forms of WhatsApp, Telegram and by hand; messages that only hold colons."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenarios.reading.dialogue import MOST, Line, Move, authors, last_move, read_chat

RIYADH = ZoneInfo("Asia/Riyadh")


def said(text: str) -> list[tuple[str | None, str]]:
    return [(line.author, line.text) for line in read_chat(text)]


def moved(text: str, *own: str) -> Move:
    move = last_move(read_chat(text), own=own)
    assert move is not None
    return move


def talk(*lines: str) -> list[Line]:
    """Lines written "author: text"; "?" is an unknown author."""
    parts = (line.partition(": ") for line in lines)
    return [Line(None if name == "?" else name, text, None) for name, _, text in parts]


@pytest.mark.parametrize(
    "text",
    [
        "12/03/2026, 10:15 - Omar: Hello\n12/03/2026, 10:20 - Lina: Hi, how much?",
        "12/03/2026, 10:15 am - Omar: Hello\n12/03/2026, 10:20 am - Lina: Hi, how much?",
        "12.03.2026, 10:15 - Omar: Hello\n12.03.2026, 10:20 - Lina: Hi, how much?",
        "2026-03-12, 10:15 - Omar: Hello\n2026-03-12, 10:20 - Lina: Hi, how much?",
        "3/12/26, 10:15\u202fAM - Omar: Hello\n3/13/26, 10:20\u202fAM - Lina: Hi, how much?",
        "[12/03/26, 10:15:03] Omar: Hello\n[12/03/26, 10:20:44] Lina: Hi, how much?",
        "\u200e[12/03/26, 10:15:03 AM] Omar: Hello\n[12/03/26, 10:20:44 AM] Lina: Hi, how much?",
        "[12/03, 10:15] Omar: Hello\n[12/03, 10:20] Lina: Hi, how much?",
        "[10:15, 12/03/2026] Omar: Hello\n[10:20, 12/03/2026] Lina: Hi, how much?",
        "[10:15 am, 12/03/2026] ~ Omar: Hello\n[10:20 am, 12/03/2026] Lina: Hi, how much?",
        "Omar, [12.03.2026 10:15]\nHello\n\nLina, [12.03.2026 10:20]\nHi, how much?",
        "Omar, [12 Mar 2026 at 10:15:03]:\nHello\nLina, [12 Mar 2026 at 10:20:44]:\nHi, how much?",
        "Omar:\n[12.03.2026 10:15]\nHello\n\nLina:\n[12.03.2026 10:20]\nHi, how much?",
        "Omar:\n[12.03.2026 10:15] Hello\nLina:\n[12.03.2026 10:20] Hi, how much?",
        "[Thu 10:15] Omar: Hello\n[Thu 10:20] Lina: Hi, how much?\n[Thu 10:21] Lina: \u200e",
        "Omar: Hello\nLina: Hi, how much?\nOmar:",
        "Omar:\nHello\n\nLina:\nHi, how much?\n\nOmar:\n<Media omitted>",
        "12/03/2026, 10:15 - Omar: Hello\r\n12/03/2026, 10:20 - Lina: Hi, how much?\r\n",
    ],
)
def test_every_form_of_a_pasted_chat_gives_the_same_lines(text: str) -> None:
    assert said(text) == [("Omar", "Hello"), ("Lina", "Hi, how much?")]


def test_arabic_figures_halves_of_the_day_and_marks_of_direction_are_read() -> None:
    text = (
        "\u200f١٢\u200f/٣\u200f/٢٠٢٦، ١٠:١٥ م - أم سارة: السلام عليكم\n"
        "\u200f١٣\u200f/٣\u200f/٢٠٢٦، ١٢:٠٥ ص - Me: وعليكم السلام"
    )
    lines = read_chat(text, zone="Asia/Riyadh")
    assert [line.author for line in lines] == ["أم سارة", "Me"]
    assert lines[0].sent_at == datetime(2026, 3, 12, 22, 15, tzinfo=RIYADH)
    assert lines[1].sent_at == datetime(2026, 3, 13, 0, 5, tzinfo=RIYADH)
    year_first = read_chat("٢٠٢٦/٣/١٢، ١٠:١٥ ص - أحمد: كم السعر؟", zone="Asia/Riyadh")
    assert year_first == (Line("أحمد", "كم السعر؟", datetime(2026, 3, 12, 7, 15, tzinfo=UTC)),)


@pytest.mark.parametrize(
    ("stamps", "days"),
    [
        (("03/04/2026, 10:15", "05/04/2026, 10:15"), [(4, 3), (4, 5)]),
        (("03/04/2026, 10:15", "03/25/2026, 10:15"), [(3, 4), (3, 25)]),
        (("03.04.2026, 10:15", "25.04.2026, 10:15"), [(4, 3), (4, 25)]),
        (("2026/03/04, 10:15", "2026/03/25, 10:15"), [(3, 4), (3, 25)]),
    ],
)
def test_the_day_comes_first_unless_one_line_forbids_it(
    stamps: tuple[str, str], days: list[tuple[int, int]]
) -> None:
    lines = read_chat("\n".join(f"{stamp} - Huda: hi" for stamp in stamps))
    assert [line.sent_at and (line.sent_at.month, line.sent_at.day) for line in lines] == days


@pytest.mark.parametrize(
    "text",
    [
        "[12/03, 10:15] Huda: no year is told",
        "31/02/2026, 10:15 - Huda: there is no such day",
        "12/03/1926, 10:15 - Huda: nobody wrote then",
        "[10:15] You: no day is told\n[10:16] Huda: ok",
    ],
)
def test_a_moment_that_is_not_told_is_not_guessed(text: str) -> None:
    lines = read_chat(text)
    assert lines
    assert all(line.sent_at is None for line in lines)


def test_a_message_keeps_its_lines_and_its_lists() -> None:
    text = (
        "12.03.2026, 10:15 - Ольга: Вот что нужно:\nЦена: до 500\nСрок: пятница\n\n"
        "13.03 в 10:00 созвон\n12.03.2026, 10:17 - Я: Понял"
    )
    assert said(text) == [
        ("Ольга", "Вот что нужно:\nЦена: до 500\nСрок: пятница\n\n13.03 в 10:00 созвон"),
        ("Я", "Понял"),
    ]


@pytest.mark.parametrize(
    "stand_in",
    [
        "<Media omitted>",
        "\u200eimage omitted",
        "offer.pdf • 3 pages \u200edocument omitted",
        "IMG-20260312-WA0001.jpg (file attached)",
        "<attached: 00000012-PHOTO-2026-03-12.jpg>",
        "<Без медиафайлов>",
        "\u200eизображение отсутствует",
        "IMG-1.jpg (файл добавлен)",
        "\u200f<تم استبعاد الوسائط>",
        "تم استبعاد الصورة",
        "ملف.pdf (الملف مرفق)",
        "[ Photo ]",
        "[ Файл : brief.pdf ]",
        "This message was deleted",
        "Данное сообщение удалено",
        "تم حذف هذه الرسالة",
        'Omar changed the subject to "Shop: new"',
    ],
)
def test_a_stand_in_for_an_attachment_says_nothing(stand_in: str) -> None:
    text = f"[12/03/26, 10:15:03] Nora: {stand_in}\n[12/03/26, 10:16:03] Nora: is this fine?"
    assert said(text) == [("Nora", "is this fine?")]


@pytest.mark.parametrize(
    "words",
    [
        "the image is omitted in the PDF",
        "Видео отсутствует",
        "الصورة غير مرفقة",
        "why was this message deleted?",
        "my boss changed the subject",
        "Are messages end-to-end encrypted there?",
    ],
)
def test_a_complaint_about_a_missing_file_is_kept(words: str) -> None:
    assert said(f"[12/03/26, 10:15:03] Nora: {words}") == [("Nora", words)]


@pytest.mark.parametrize(
    "notice",
    [
        "12/03/2026, 10:14 - Messages and calls are end-to-end encrypted. Learn more.",
        "12/03/2026, 10:14 - Сообщения и звонки защищены сквозным шифрованием.",
        "12/03/2026, 10:14 - الرسائل والمكالمات مشفرة تمامًا بين الطرفين.",
        "12/03/2026, 10:14 - Nora changed the subject from “A” to “B: C”",
        "12/03/2026, 10:14 - Nora changed the subject",
        "12/03/2026, 10:14 - You created group “Site”",
        "12/03/2026, 10:14 - Nora: Messages and calls are end-to-end encrypted.",
        "12/03/2026, 10:14 - نورة: الرسائل والمكالمات مشفرة تمامًا بين الطرفين.",
        "12/03/2026, 10:14 - Нора: Сообщения и звонки защищены сквозным шифрованием.",
    ],
)
def test_what_the_program_says_is_dropped(notice: str) -> None:
    assert said(f"{notice}\n12/03/2026, 10:15 - Nora: hi\n{notice}") == [("Nora", "hi")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hello, how much is a logo?",
        "Price: 500\nDeadline: Friday",
        "Price: can you do 500?\nDeadline: we need it on Friday, please\nPrice: final",
        "Note: call me at 10:15\nNote: or at 12:00, please",
        "Logo: can you make it bigger?\nBanner: I like it as it is",
        "Me: texts and photos\nYou: layout and hosting, please",
        "Wife: what is this supposed to be?\nHusband: I think it is a cup",
        "Showed it to Sara.\nSara: what is this?\nMe: your logo",
        "Q: can you do it for me?\nA: I can, yes\nQ: when?",
        "[0:15] Intro: too loud for us\n[0:45] Logo: please fix\n[1:10] Intro: again",
        "[0:15] Karim: his voice is low\n[0:45] Karim: please cut this",
        "John 3:16: For God so loved\nJohn 3:17: For God did not send\nMark 1:1: The beginning",
        "Budget:\n500 for you\nTimeline:\ncan you do May?\nBudget:\nfinal",
        "See https://a.example: it is good\nand http://b.example: bad",
        "10:15: call with you\n12:00: lunch with us",
        "12.03.2026, 10:15 - Shooting: studio\n13.03.2026, 12:00 - Meeting: office",
        "First, second: I like your idea\nThird: do you?",
        "Huda: 500\nSara: 300\nHuda: 200",
        "Huda: hi, how much is it?\nHuda: hello?",
        "1. Huda: can you call her?\n2. Sara: please call her too",
        "Цена: можно дешевле?\nСрок: нам нужно к пятнице\nЦена: окончательная?",
        "Анна: тексты, фото\nИгорь: сметы",
        "Я: тексты и фото\nВы: вёрстка и домен, пожалуйста",
        "Заказчик: ООО «Ромашка»\nИсполнитель: ИП Иванов",
        "Вопрос: можно ли мне скидку?\nОтвет: да, вам можно\nВопрос: сколько?",
        "Давайте так: вы мне скидку\nА ещё: я вам отзыв\nДавайте так: идёт?",
        "— Оля, день добрый, вы тут?\n— Да, я тут!",
        "السعر: كم تطلبون؟\nالمدة: متى ممكن تسلمون لنا؟\nالسعر: نهائي؟",
        "الشعار: ممكن تكبره لنا؟\nالخلفية: أحبها أنا مثل ما هي",
        "ملاحظة: أنا في السفر\nالعنوان: عندك من قبل",
        "عندنا اختبار بسيط: ممكن تجربه لنا؟\nبدي رقم واضح: كم يعني عندك؟",
        "سورة البقرة: هل عندك نسخة؟\nآية ٢:٢٥٥: نعم عندي",
    ],
)
def test_a_message_that_merely_holds_colons_is_no_chat(text: str) -> None:
    assert read_chat(text) == ()


@pytest.mark.parametrize(
    ("text", "author", "move", "own"),
    [
        ("Ahmed: How much?\nMe: 300 for all\nAhmed: Too much", "Ahmed", "Too much", "Me"),
        ("أحمد: كم السعر؟\nأنا: ٣٠٠ دولار\nأحمد: غالي علينا", "أحمد", "غالي علينا", "أنا"),
        ("Жанна: Сколько стоит?\nЯ: 300\nЖанна: Дорого\nи долго", "Жанна", "Дорого\nи долго", "Я"),
        ("me: is 300 ok?\nsamir: ok", "samir", "ok", "me"),
        ("[14:20] You: Any news?\n[14:21] Gus: yes\n[14:22] Gus: soon", "Gus", "yes\nsoon", "You"),
        ("Заказчик: Это дорого, вам скажу\nВы: Почему?", "Заказчик", "Это дорого, вам скажу", "Вы"),
    ],
)  # fmt: skip
def test_the_users_own_word_for_himself_leaves_the_client(
    text: str, author: str, move: str, own: str
) -> None:
    told = moved(text)
    assert (told.author, told.text, told.own_name) == (author, move, own)


def test_two_strangers_who_talk_are_a_chat_but_nobody_knows_who_is_who() -> None:
    lines = read_chat("Rami: How much do you want?\nDina: I can do it for 300")
    assert authors(lines) == ("Rami", "Dina")
    assert last_move(lines, own=()) is None
    move = last_move(lines, own=["DINA"])
    assert move is not None
    assert (move.author, move.text, move.own_name) == ("Rami", "How much do you want?", "Dina")


def test_who_is_called_the_client_is_the_client() -> None:
    move = last_move(talk("Client: hi", "Rasha: hello", "client: how much?"), own=())
    assert move is not None
    assert (move.author, move.text, move.own_name) == ("client", "how much?", "Rasha")


def test_what_was_said_before_the_last_move_is_kept_in_order() -> None:
    lines = talk("Ali: a", "Me: b", "Ali: c", "Ali: d", "Me: e")
    move = last_move(lines, own=())
    assert move == Move("Ali", "c\nd", tuple(lines[:2]), "Me")


def test_who_speaks_alone_is_the_client_unless_he_is_the_user() -> None:
    lines = talk("+20 100 555 0199: hi", "+20 100 555 0199: how much?")
    assert last_move(lines, own=("Sami",)) == Move(lines[0].author, "hi\nhow much?", (), None)
    assert last_move(lines, own=("+20 100 555 0199",)) is None
    assert last_move(talk("You: hello?"), own=()) is None
    assert last_move(talk("?: hi"), own=()) == Move(None, "hi", (), None)
    assert last_move([], own=()) is None


def test_in_a_group_all_others_are_the_clients_side() -> None:
    lines = talk("Ali: a", "Sami: b", "Ali: c", "Mona: d", "?: e", "Mona: f")
    move = last_move(lines, own=("sami ",))
    assert move == Move("Mona", "c\nd\ne\nf", tuple(lines[:2]), "Sami")
    assert last_move(lines, own=("Nobody",)) is None


def test_the_users_real_name_goes_before_a_word_for_himself() -> None:
    move = last_move(talk("Я: сколько?", "Глеб: 300", "Я: дорого"), own=("Глеб",))
    assert move is not None
    assert (move.author, move.text) == ("Я", "дорого")
    assert last_move(talk("Me: a", "You: b"), own=()) is None


def test_lines_without_words_are_no_move() -> None:
    move = last_move(talk("Ali: a", "Me: b", "Ali:  "), own=())
    assert move is not None
    assert move.text == "a"
    assert last_move(talk("Ali:  ", "Me: b"), own=()) is None


def test_of_a_chat_that_is_too_long_the_end_is_read() -> None:
    head = "12/03/2026, 10:15 - Huda: "
    text = f"{head}first {'x ' * MOST}\n{head}last words"
    assert said(text)[-1] == ("Huda", "last words")
    assert all("first" not in line.text for line in read_chat(text))


def test_a_field_behind_a_stamp_belongs_to_the_author_above() -> None:
    text = "Lina:\n[12.03.2026 10:15] Budget: 500\nOmar:\n[12.03.2026 10:20] ok"
    assert said(text) == [("Lina", "Budget: 500"), ("Omar", "ok")]


def test_a_short_remark_may_stand_before_a_chat_but_a_letter_may_not() -> None:
    chat = "[12/03, 10:15] Huda: hi"
    assert said(f"What do I say to this?\n{chat}") == [("Huda", "hi")]
    assert said(f"One thing.\nAnother.\nYour colleague wrote:\n{chat}") == []


@pytest.mark.parametrize(
    "piece",
    ["a", "[", "[1", "]", ":", "a:", " - ", "1/1/2020, 1:01 - ", "[1/1/20, 1:01] ", "a b ", "\n",
     "Me: I\n", "A: you\nB: me\n", "م", "<", "• ", "\u202e", "\ud800", "1:", "غير "],
)  # fmt: skip
def test_a_flood_of_one_piece_takes_no_time(piece: str) -> None:
    started = datetime.now(UTC)
    for text in (piece * 10_000, f"[12/03/26, 10:15:03] Huda: {piece * 10_000}"):
        last_move(read_chat(text), own=())
    assert (datetime.now(UTC) - started).total_seconds() < 1


PIECES = st.sampled_from(
    ["Ahmed: ", "Me: ", "أنا: ", "Анна: ", "[12/03/26, 10:15:03] ", "[10:15] ", ":\n", "\n", "I",
     "31/31/2026, 99:99 - ", "0000/00/00, 00:00 - A: ", "12/03/2026, 10:15 - ", "؟",
     "Anna, [12.03.2026 10:15]", "<Media omitted>", "٢٠٢٦/٣/١٢، ١٠:١٥ ص - ",
     "[29 Feb 2026, 10:15] B: ", "²/³/٤, ①:②"],
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=4))).map("".join)))
def test_any_text_is_read_without_an_error_and_nothing_is_made_up(text: str) -> None:
    lines = read_chat(text, zone="Asia/Riyadh")
    for line in lines:
        assert line.author
        assert line.text.strip()
        assert line.sent_at is None or line.sent_at.tzinfo is not None
        assert len(line.text) <= len(text)
    move = last_move(lines, own=["Anna"])
    assert move is None or (move.text and len(move.before) < len(lines))


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.builds(
            Line,
            st.one_of(st.none(), st.sampled_from(["Me", "You", "Ali", "ALI", "Client"]), st.text()),
            st.text(),
            st.none(),
        )
    ),
    st.lists(st.text(), max_size=2),
)
def test_a_move_is_what_others_than_the_user_said(lines: list[Line], own: list[str]) -> None:
    move = last_move(lines, own=own)
    if move is not None:
        assert move.text.strip()
        assert move.author not in own
        assert move.own_name is None or move.own_name in authors(lines)
