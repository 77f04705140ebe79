from pathlib import Path

from matcher.training.skillspan import Sentence, agreement, sentences

SHIPPED = Path(__file__).parents[3] / "fixtures" / "training"
RUN = Sentence(("tech", 1), ("You", "run", "Argo", "CD", "pipelines."), {"skill": ((4, 26),), "knowledge": ((8, 15),)})


def test_exact_boundaries_agree_strictly_and_loosely() -> None:
    figures = agreement([RUN], [{"skill": ((4, 26),), "knowledge": ((8, 15),)}])
    assert {name: (figure.strict, figure.loose) for name, figure in figures.items()} == {
        "skill": (1, 1),
        "knowledge": (1, 1),
        "both": (1, 1),
    }


def test_a_span_with_a_word_too_few_agrees_only_loosely() -> None:
    figures = agreement([RUN], [{"skill": ((8, 26),), "knowledge": ((8, 15),)}])
    assert (figures["skill"].strict, figures["skill"].loose) == (0, 1)
    assert (figures["both"].strict, figures["both"].loose) == (0.5, 1)


def test_a_span_of_the_other_kind_does_not_agree_at_all() -> None:
    figures = agreement([RUN], [{"skill": (), "knowledge": ((4, 26),)}])
    assert (figures["skill"].loose_recall, figures["both"].strict) == (0, 0)
    assert figures["knowledge"].loose == 1, "it lies over the marked one"


def test_two_spans_over_one_are_both_loosely_right_and_the_one_is_found_once() -> None:
    figure = agreement([RUN], [{"skill": ((4, 7), (16, 26)), "knowledge": ()}])["skill"]
    assert (figure.strict, figure.loose_precision, figure.loose_recall) == (0, 1, 1)


def test_a_mark_that_hangs_on_a_word_does_not_spoil_its_boundary() -> None:
    assert agreement([RUN], [{"skill": ((4, 25),), "knowledge": ()}])["skill"].strict == 1


def test_skillspan_is_read_with_all_its_spans() -> None:
    marked = {part: tuple(sentences(SHIPPED, part)) for part in ("train", "dev")}
    counts = {
        part: (len(found), *(sum(len(s.spans[kind]) for s in found) for kind in ("skill", "knowledge")))
        for part, found in marked.items()
    }
    assert counts == {"train": (4800, 2221, 2969), "dev": (3174, 1070, 1093)}
    for sentence in marked["train"]:
        for start, end in (*sentence.spans["skill"], *sentence.spans["knowledge"]):
            assert sentence.text[start:end] == sentence.text[start:end].strip() != ""
