from matcher.evaluation.marked import Advert
from matcher.training.splitter import example, fit
from matcher.values import Document, Requirement


def advert(text: str, *stated: tuple[str, bool]) -> Advert:
    labels = tuple(
        Requirement(
            id=f"r{n}", text=words, kind="skill", must=must, start=text.index(words), end=text.index(words) + len(words)
        )
        for n, (words, must) in enumerate(stated)
    )
    return Advert(Document("job.txt", "txt", text, page_starts=(0,), language="en", sha256=""), labels)


WELDER = advert(
    "Welder\n\nWe build boats. You need a coding, and a licence. Polish is a plus.",
    ("a coding", True),
    ("a licence", True),
    ("Polish is a plus", False),
)


def test_chunks_are_tagged_by_the_labels_that_cover_them() -> None:
    assert example(WELDER).tags == ("outside", "outside", "must", "must", "nice")


def test_a_label_of_several_chunks_is_begun_once_and_carried_on() -> None:
    cook = advert("You need sauces, stocks and soups.", ("sauces, stocks and soups", True))
    assert example(cook).tags == ("must", "more must", "more must")


def test_fitted_weights_find_again_what_was_labelled() -> None:
    known = [example(WELDER)] * 3
    tagger = fit(known)
    assert tagger.tags(known[0].features, known[0].steps) == known[0].tags


def test_fitting_twice_gives_the_same_weights() -> None:
    assert fit([example(WELDER)] * 2).digest == fit([example(WELDER)] * 2).digest
