"""What a rewrite keeps is counted: facts and words, outside of a fault's words and in them."""

from evals.replies import Reply
from evals.rewrites import Rewritten, describe_kept, find_facts


def test_facts_are_figures_days_and_names_in_any_digits() -> None:
    assert find_facts("Half of 1 200 by Friday, says Anna") == {"1200": 1, "friday": 1, "Anna": 1}
    assert find_facts("٥٠٠ ريال يوم الأحد") == {"500": 1, "الأحد": 1}
    assert find_facts("Сдам 14:30 в пятницу, Ольга") == {"14:30": 1, "пятниц": 1, "Ольга": 1}


def test_what_is_lost_is_told_by_where_it_stood() -> None:
    quote = "Sorry, half now"
    text = f"{quote}. The 40 slides cost 900."
    reply = Reply(
        "en", "g", "", text, frozenset({"apologises_for_terms"}), (("apologises_for_terms", quote),)
    )
    table = describe_kept([Rewritten(reply, "Half now. The slides cost 900.")])
    row = next(
        line for line in table.splitlines() if line.startswith("apologises_for_terms     en")
    )
    assert row.split() == [
        *("apologises_for_terms", "en", "1"),
        *("1", "of", "2", "0.50", "1.00"),  # 900 of 40 and 900; "slides" and "cost"
        *("0", "of", "0", "0.00", "0.50"),  # "half" of "sorry" and "half"
    ]
