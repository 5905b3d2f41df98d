"""The rewriter's own sentences: drawn from the texts by the reply, each once."""

from bot.rewriting.terms import meanings_of
from bot.texts.shelf import Texts, text_key

_PREFIX = "rewriting"
_KINDS = {
    "price_objection": "price",
    "discount_request": "price",
    "future_promise": "promise",
    "free_work": "free",
    "prepayment_pushback": "prepay",
    "late_payment": "late",
    "raise_pushback": "raise",
    "scope_creep": "scope",
    "revision_request": "revision",
    "rush_deadline": "rush",
    "boundary_push": "boundary",
    "wrong_direction": "direction",
    "conflict": "conflict",
    "disrespect": "disrespect",
    "unrealistic_promise": "miracle",
    "nda_request": "nda",
    "stalling": "stall",
}
_NEXT = {
    "price": "next-price",
    "promise": "next-terms",
    "free": "next-terms",
    "prepay": "next-terms",
    "scope": "next-terms",
    "rush": "next-terms",
    "boundary": "next-terms",
    "direction": "next-terms",
    "miracle": "next-terms",
    "nda": "next-terms",
    "raise": "next-raise",
    "late": "ask-late",
    "revision": "next-work",
    "conflict": "next-work",
    "disrespect": "next-work",
    "stall": "next-stall",
}
_APART = {"ar": "، ", "en": "; ", "ru": "; "}
_NEXT_OF_SITUATION = {
    "price_question": "next-price",
    "vague_brief": "next-brief",
    "agreement": "next-agree",
}


def kind_of(situation: str | None) -> str:
    """The group of sentences for a situation; "generic" for one that has none of its own."""
    return _KINDS.get(situation or "", "generic")


def next_of(situation: str | None) -> str:
    """The key of the question that ends a reply in this situation."""
    if situation in _NEXT_OF_SITUATION:
        return _NEXT_OF_SITUATION[situation]
    return _NEXT.get(kind_of(situation), "next-generic")


class Words:
    """Says the pieces of one rewrite."""

    def __init__(
        self, texts: Texts, language: str, manner: str | None, seed: str, attempt: int
    ) -> None:
        """`seed` puts the wordings of a piece in order, `attempt` takes the one of that place."""
        self._attempt = attempt
        self._texts = texts
        self._language = language
        self._manner = manner
        self._seed = seed

    def say(self, key: str, **facts: str) -> str:
        """A piece by the end of its key, with the freelancer's own facts in it."""
        whole = text_key(_PREFIX, key)
        ways = self._texts.ways(self._language, whole, facts, seed=self._seed)
        way = ways[self._attempt % len(ways)]
        said = self._texts.draft(self._language, whole, facts, wording=way, manner=self._manner)
        return said[:1].upper() + said[1:]

    def explain(self, words: str) -> str:
        """What trade terms mean, in one sentence; a promise to explain them where none is known."""
        meanings = [
            self._texts.draft(
                self._language, text_key(_PREFIX, "gloss", name), {}, manner=self._manner
            )
            for name in meanings_of(words)
        ]
        if not meanings:
            return self.say("jargon")
        return self.say("jargon-plain", plain=_APART[self._language].join(meanings))
