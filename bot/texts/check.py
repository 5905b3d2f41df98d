"""Text completeness: `python -m bot.texts.check` names each text that is missing, idle, unfit.

With names of files (`price brief`) it looks at these alone, which is quick.
"""

import re
import sys
from collections.abc import Collection, Iterator

from bot.messages import MOST_LABEL
from bot.texts.needs import Need, all_needs
from bot.texts.shelf import LANGUAGES, NOTES, Texts, load_texts
from bot.texts.style import find_unfit

WORDS = 90
"""Words of a draft that a phone shows without scrolling; a letter may be longer."""
_LISTS = re.compile(r"^words-|^situation-.*-words$")
"""Keys of comma lists of what users type, be they men or women."""
_TAGS = re.compile(r"</?(?!(?:b|i|u|s|code|blockquote)>)[a-zA-Z][^>]*>")


def find_faults(texts: Texts, files: Collection[str] = ()) -> Iterator[str]:
    """One line a fault: language, file of the key, what is wrong; of all files or of these."""
    needs = {need.key: need for need in all_needs() if not files or need.file in files}
    for language in LANGUAGES:
        keys = texts.keys(language)
        for key in texts.twice(language):
            yield f"{language}: {key} is there twice"
        for key in sorted(needs.keys() - keys):
            need = needs[key]
            yield f"{language}/{need.file}.ftl: {key} is missing ({need.about})"
        for key in sorted(keys - needs.keys() if not files else ()):
            yield f"{language}: {key} is used by nothing"
        for key in sorted(keys & needs.keys()):
            yield from _find_faults_of(texts, language, needs[key])
    everywhere = frozenset.intersection(*(texts.keys(each) for each in LANGUAGES))
    for key in sorted(everywhere & needs.keys() if files else everywhere):
        if key in needs and not needs[key].alike:
            continue
        yield from _find_differences(texts, key)


def _find_faults_of(texts: Texts, language: str, need: Need) -> Iterator[str]:
    where = f"{language}/{need.file}.ftl: {need.key}"
    wordings = texts.wordings(language, need.key)
    if not wordings:  # it cannot be parsed, or has notes only
        yield f"{where}: is no text of Fluent, or has no wording"
        return
    allowed = need.sure | need.maybe
    for wording in wordings:
        name = wording.name or "its value"
        if unknown := wording.variables - allowed:
            yield f"{where}: {name} uses {sorted(unknown)}, which it is never given"
    names = [wording.name for wording in wordings]
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        yield f"{where}: .{name} is there twice; the first would never be said"
    if need.always and not any(each.variables <= need.sure for each in wordings):
        yield f"{where}: needs a wording that uses nothing but {sorted(need.sure)}"
    if need.ways > 1:
        yield from _find_faults_of_drafts(texts, language, need, where)
    yield from _find_faults_of_notes(texts, language, need, where)
    if not _LISTS.search(need.key):
        for words in texts.own_words(language, need.key):
            for fault, place in find_unfit(language, words):
                yield f"{where}: {fault}: {place!r}"
    if need.button and any(not wording.variables for wording in wordings):
        label = texts.say(language, need.key)
        if len(label) > MOST_LABEL:
            yield f"{where}: a button of {len(label)} characters; {MOST_LABEL} is the most"
        if "<" in label or "\n" in label:
            yield f"{where}: a button is plain text in one line"


def _find_faults_of_drafts(texts: Texts, language: str, need: Need, where: str) -> Iterator[str]:
    wordings = texts.wordings(language, need.key)
    least = frozenset.intersection(*(each.variables for each in wordings))
    enough = [each for each in wordings if each.variables <= need.sure | least]
    if len(enough) < need.ways:
        yield f"{where}: {len(enough)} wordings with the fewest facts; {need.ways} are needed"
    for manner, word in texts.find_unmannered(language, need.key):
        if manner not in need.manners:
            continue
        yield f"{where}: {manner}.tsv does not know what becomes of {word!r}"
    for wording in wordings:
        name = wording.name or "its value"
        words = texts.count_words(language, need.key, wording)
        if words > WORDS and not need.letter:
            yield f"{where}: {name} has {words} words; {WORDS} fit a phone"


def _find_faults_of_notes(texts: Texts, language: str, need: Need, where: str) -> Iterator[str]:
    for note in need.notes:
        if not texts.has_note(language, need.key, note):
            yield f"{where}: .{note} is missing"
    for note in NOTES - need.notes:
        if texts.has_note(language, need.key, note):
            yield f"{where}: .{note} is used by nothing"


def _find_differences(texts: Texts, key: str) -> Iterator[str]:
    used = {
        language: frozenset().union(*(each.variables for each in texts.wordings(language, key)))
        for language in LANGUAGES
    }
    if len(set(used.values())) > 1:
        shown = "; ".join(f"{language} {sorted(names)}" for language, names in used.items())
        yield f"{key}: the languages use different facts: {shown}"


def _find_tags(texts: Texts) -> Iterator[str]:
    for language in LANGUAGES:
        for path in sorted((texts.root / language).glob("*.ftl")):
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                if found := _TAGS.search(line):
                    yield f"{language}/{path.name}:{number}: tag {found[0]} is none of ours"


def main() -> int:
    """Print all faults; 1 if there are any."""
    texts = load_texts()
    faults = [*find_faults(texts, sys.argv[1:]), *_find_tags(texts)]
    for fault in faults:
        print(fault)  # noqa: T201 - this is a command
    counts = ", ".join(f"{language} {len(texts.keys(language))}" for language in LANGUAGES)
    print(f"{len(faults)} faults in the texts ({counts})")  # noqa: T201 - this is a command
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
