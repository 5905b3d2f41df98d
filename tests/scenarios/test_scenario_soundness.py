"""An unsound scenario is refused when it is declared, and its fault is named."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scenarios.engine.facts import Facts, Json
from scenarios.engine.scenario import MOST_QUESTIONS, Scenario, ScenarioError
from scenarios.engine.steps import (
    END,
    HEARD,
    Ask,
    Branch,
    Choose,
    Compute,
    Draft,
    Hear,
    Keep,
    Say,
    Step,
    Wait,
)


def read(text: str, _facts: Facts) -> Json:
    return text


def compute(_facts: Facts) -> dict[str, Json]:
    return {}


def never(_facts: Facts) -> bool:
    return False


def ask(
    name: str,
    then: str,
    *,
    fact: str = "",
    prefill: tuple[str, ...] = (),
    skip: str | None = None,
) -> Ask:
    return Ask(name=name, read=read, then=then, fact=fact, prefill=prefill, skip=skip)


def declare(*steps: Step, given: tuple[str, ...] = ()) -> Scenario:
    return Scenario(id="talk", version=1, steps=steps, given=given)


def fault_of(*steps: Step, given: tuple[str, ...] = ()) -> str:
    with pytest.raises(ScenarioError) as refused:
        declare(*steps, given=given)
    return str(refused.value)


def test_a_sound_scenario_knows_its_start_its_steps_and_its_rules() -> None:
    talk = declare(
        ask("price", "told"),
        Say(name="told", rules=("P1", "P4"), uses=("price",), then="offer"),
        Draft(
            name="offer", variants=("one", "two"), rules=("P4", "DI1"), uses=("price",), then=END
        ),
    )
    assert talk.start == "price"
    assert set(talk.by_name) == {"price", "told", "offer"}
    assert talk.rules == ("P1", "P4", "DI1")
    assert talk.known_at["offer"] == {"price"}


def test_a_scenario_without_steps_is_refused() -> None:
    assert fault_of() == "talk: has no steps"


def test_a_step_declared_twice_is_named() -> None:
    assert "talk: step told is declared twice" in fault_of(
        Say(name="told", then=END), Say(name="told", then=END)
    )


@pytest.mark.parametrize(
    "step",
    [
        ask("first", "nowhere"),
        ask("first", END, skip="nowhere"),
        Choose(name="first", options={"a": END, "b": "nowhere"}),
        Choose(name="first", options={"a": END}, skip="nowhere"),
        Say(name="first", then="nowhere"),
        Compute(name="first", does=compute, gives=(), then="nowhere"),
        Branch(name="first", cases=((never, "nowhere"),), otherwise=END),
        Branch(name="first", cases=(), otherwise="nowhere"),
        Draft(name="first", variants=("one", "two"), then="nowhere"),
        Hear(name="first", answers={**dict.fromkeys(HEARD, END), "silent": "nowhere"}),
        Keep(name="first", then="nowhere"),
    ],
    ids=lambda step: type(step).__name__,
)
def test_a_target_that_is_no_step_is_named(step: Step) -> None:
    assert fault_of(step) == "talk: step first leads to unknown step nowhere"


def test_a_step_that_nothing_leads_to_is_named() -> None:
    assert fault_of(Say(name="told", then=END), Say(name="lost", then=END)) == (
        "talk: step lost is never reached"
    )


def test_a_loop_without_a_question_is_named() -> None:
    fault = fault_of(
        ask("price", "told"),
        Say(name="told", then="either"),
        Branch(name="either", cases=((never, END),), otherwise="told"),
    )
    assert "comes back to itself without a question" in fault


def test_a_question_that_is_answered_by_its_own_fact_does_not_break_a_loop() -> None:
    fault = fault_of(
        ask("price", "told", prefill=("price",)),
        Say(name="told", then="either"),
        Branch(name="either", cases=((never, END),), otherwise="price"),
    )
    assert "comes back to itself without a question" in fault


@pytest.mark.parametrize(
    "question",
    [
        ask("stop", "told"),
        ask("stop", "told", prefill=("deal_price",)),
        Choose(name="stop", options={"on": "told", "off": END}),
        Hear(name="stop", answers=dict.fromkeys(HEARD, "told")),
    ],
    ids=["ask", "prefilled once", "choose", "hear"],
)
def test_a_loop_with_a_question_is_sound(question: Step) -> None:
    declare(
        question,
        Say(name="told", then="either"),
        Branch(name="either", cases=((never, END),), otherwise="stop"),
    )


@given(
    st.lists(st.lists(st.integers(0, 5), min_size=1, max_size=3), min_size=6, max_size=6),
    st.sets(st.integers(0, 5)),
)
def test_a_silent_loop_is_refused_wherever_it_is(graph: list[list[int]], asking: set[int]) -> None:
    names = [f"s{number}" for number in range(6)]
    # a start that reaches all, so that nothing else is wrong
    steps: list[Step] = [Choose(name="start", options={name: name for name in names})]
    for name, targets in zip(names, graph, strict=True):
        to = [names[target] for target in targets]
        if int(name[1:]) in asking:
            options = {str(number): target for number, target in enumerate((*to, END))}
            steps.append(Choose(name=name, options=options))
        else:
            cases = tuple((never, target) for target in to)
            steps.append(Branch(name=name, cases=cases, otherwise=END))
    silent = {n: {t for t in graph[n] if t not in asking} for n in range(6) if n not in asking}
    while leaves := {n for n in silent if not silent[n] & silent.keys()}:
        silent = {n: targets for n, targets in silent.items() if n not in leaves}
    try:
        declare(*steps)
    except ScenarioError as refused:
        text = str(refused)
        assert ("without a question" in text) == bool(silent)
        assert "without a question" in text or "in a row" in text
    else:
        assert not silent


@pytest.mark.parametrize("step", ["say", "draft", "compute"])
def test_a_fact_that_some_path_lacks_is_named(step: str) -> None:
    users: dict[str, Step] = {
        "say": Say(name="use", uses=("price",), then=END),
        "draft": Draft(name="use", variants=("one", "two"), uses=("price",), then=END),
        "compute": Compute(name="use", does=compute, gives=(), needs=("price",), then=END),
    }
    user = users[step]
    fork = Choose(name="fork", options={"long": "price", "short": "use"})
    assert fault_of(fork, ask("price", "use"), user) == (
        "talk: step use uses price, which some path to it lacks"
    )
    declare(fork, ask("price", "use"), user, given=("price",))


def test_a_fact_whose_question_may_be_skipped_is_not_sure() -> None:
    use = Say(name="use", uses=("price",), then=END)
    assert "uses price" in fault_of(ask("price", "use", skip="use"), use)


def test_a_fact_that_is_asked_again_and_skipped_is_no_longer_sure() -> None:
    again = ask("again", "use", fact="price", skip="use")
    use = Say(name="use", uses=("price",), then=END)
    assert "uses price" in fault_of(ask("price", "again"), again, use)


def test_a_fact_that_a_later_reckoning_may_take_away_is_not_sure() -> None:
    first = Compute(name="first", does=compute, gives=("total",), then="second")
    second = Compute(name="second", does=compute, gives=(), may_give=("total",), then="use")
    use = Say(name="use", uses=("total",), then=END)
    assert "uses total" in fault_of(first, second, use)


def test_a_fact_may_be_computed_chosen_or_given() -> None:
    declare(
        Choose(name="mood", options={"calm": "reckon", "heated": "reckon"}),
        Compute(name="reckon", does=compute, needs=("mood",), gives=("total",), then="use"),
        Draft(name="use", variants=("one", "two"), uses=("total", "mood", "client"), then=END),
        given=("client",),
    )


def asks(count: int) -> tuple[Step, ...]:
    return tuple(
        ask(f"q{number}", f"q{number + 1}" if number + 1 < count else "out")
        for number in range(count)
    )


@pytest.mark.parametrize(
    "out",
    [
        Draft(name="out", variants=("one", "two"), then=END),
        Hear(name="out", answers=dict.fromkeys(HEARD, END)),
    ],
    ids=["before a draft", "before a wait"],
)
def test_too_many_questions_in_a_row_are_counted(out: Step) -> None:
    declare(*asks(MOST_QUESTIONS), out)
    assert fault_of(*asks(MOST_QUESTIONS + 1), out) == (
        "talk: asks 7 things in a row before a draft or the end; 6 is the most"
    )


def test_the_longest_path_counts() -> None:
    fork = Choose(name="fork", options={"short": "out", "long": "q0"})
    out = Draft(name="out", variants=("one", "two"), then=END)
    declare(fork, *asks(5), out)
    assert "asks 7 things" in fault_of(fork, *asks(6), out)


@pytest.mark.parametrize("missing", HEARD)
def test_every_way_in_which_a_client_can_answer_leads_somewhere(missing: str) -> None:
    answers = {answer: END for answer in HEARD if answer != missing}
    assert "step heard must say where each of" in fault_of(Hear(name="heard", answers=answers))


def test_all_faults_are_shown_at_once() -> None:
    fault = fault_of(
        Say(name="told", uses=("price",), then=END),
        Say(name="lost", then=END),
    )
    assert "lost is never reached" in fault
    assert "uses price" in fault


def test_a_wait_stops_a_loop() -> None:
    declare(Wait(name="cool", after=timedelta(minutes=1), then="cool"))


def test_a_draft_without_a_choice_of_strategy_is_refused() -> None:
    with pytest.raises(ScenarioError, match="one strategy"):
        Scenario(
            id="lonely",
            version=1,
            steps=(Draft(name="out", variants=("one",), then=END),),
        )
