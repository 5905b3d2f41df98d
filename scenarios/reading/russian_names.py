"""The name itself out of a Russian form behind a preposition: «для Анны», «с Олегом»."""

import re

_ONE_WORD = re.compile(r"[А-ЯЁ][а-яё]{2,20}(?:-[А-ЯЁ][а-яё]{2,20})?")
_HARD = "гкхжшчщц"
_IRREGULAR = {
    "Льва": "Лев", "Львом": "Лев", "Павла": "Павел", "Павлом": "Павел",
    "Петра": "Пётр", "Петром": "Пётр", "Любови": "Любовь",
}  # fmt: skip
_GENITIVE = (
    (re.compile(r"ьи$"), "ья"),
    (re.compile(r"ии$"), "ия"),
    (re.compile(rf"(?<=[{_HARD}])и$"), "а"),
    (re.compile(r"(?<=[бвдзлмнпрст])и$"), "я"),
    (re.compile(r"ы$"), "а"),
    (re.compile(r"(?<=[аеёиоуы])я$"), "й"),
    (re.compile(r"(?<=[лрн])я$"), "ь"),
    (re.compile(r"(?<=[бвгдзйклмнпрстфхжшчщц])а$"), ""),
)
_INSTRUMENTAL = (
    (re.compile(r"ией$"), "ия"),
    (re.compile(r"ьей$"), "ья"),
    (re.compile(rf"(?<=[{_HARD}])ей$"), "а"),
    (re.compile(r"ей$"), "я"),
    (re.compile(r"ой$"), "а"),
    (re.compile(r"(?<=[аеёиоуы])ем$"), "й"),
    (re.compile(r"(?<=[лрн])ем$"), "ь"),
    (re.compile(r"(?:ом|ым)$"), ""),
    (re.compile(r"ью$"), "ь"),
)


def name_behind(preposition: str, name: str) -> str:
    """The name as it is called, where its ending leaves little doubt; else as it was said.

    Args:
        preposition: «для», «от», «у» ask for one case, «с», «со» for another.
        name: of one word; several are left as they are.
    """
    if _ONE_WORD.fullmatch(name) is None:
        return name
    if name in _IRREGULAR:
        return _IRREGULAR[name]
    endings = _INSTRUMENTAL if preposition.casefold() in ("с", "со") else _GENITIVE
    for ending, other in endings:
        if ending.search(name):
            return ending.sub(other, name)
    return name
