import pytest

from matcher.config import Config
from matcher.values import (
    Credential,
    Degree,
    Document,
    Kind,
    LanguageSkill,
    MaskedText,
    Passage,
    Position,
    Profile,
    Requirement,
    ScoredPassage,
    Support,
)
from matcher.verify.typed import Typed, check

CONFIG = Config()
NEAR, FAR = CONFIG.relevance_middle + 0.4, CONFIG.relevance_middle - 0.4
TEXT = "x" * 400


def profile(
    *,
    positions: tuple[Position, ...] = (),
    degrees: tuple[Degree, ...] = (),
    credentials: tuple[Credential, ...] = (),
    languages: tuple[LanguageSkill, ...] = (),
    language: str = "en",
) -> Profile:
    return Profile(
        doc=Document("a.txt", "txt", TEXT, (0,), language, "0"),
        masked=MaskedText(TEXT, ()),
        sections=(),
        positions=positions,
        degrees=degrees,
        credentials=credentials,
        languages=languages,
        mentions=(),
        passages=(),
        as_of=2024 * 12,
    )


def found(
    kind: Kind,
    text: str,
    resume: Profile,
    *,
    relevance: tuple[float, ...] = (),
    says: tuple[ScoredPassage, ...] = (),
    language: str = "",
) -> Typed | None:
    support = Support("r1", says, (), 0.0, 0.0, (), (), relevance)
    return check(
        Requirement("r1", text, kind, must=True), support, resume, CONFIG, language=language or resume.doc.language
    )


def rule(
    kind: Kind,
    text: str,
    resume: Profile,
    *,
    relevance: tuple[float, ...] = (),
    says: tuple[ScoredPassage, ...] = (),
    language: str = "",
) -> Typed:
    typed = found(kind, text, resume, relevance=relevance, says=says, language=language)
    assert typed is not None
    assert 0 <= typed.share <= 1
    assert all(0 <= start < end <= len(TEXT) for start, end in typed.spans)
    return typed


class TestYears:
    FOUR = "At least 4 years of experience in payroll"

    @staticmethod
    def position(first: tuple[int, int] | None, last: tuple[int, int] | None, *, start: int = 0) -> Position:
        begun, ended = (None if month is None else month[0] * 12 + month[1] - 1 for month in (first, last))
        return Position("Payroll clerk", "Example Ltd", begun, ended, False, start, start + 100, start, start + 30)

    def share(self, *positions: Position, relevance: tuple[float, ...]) -> float:
        return rule("experience", self.FOUR, profile(positions=positions), relevance=relevance).share

    def test_half_of_the_years_is_half_of_the_demand(self) -> None:
        two_years = self.position((2018, 1), (2019, 12))
        assert self.share(two_years, relevance=(NEAR,)) == pytest.approx(0.5, abs=0.01)

    def test_years_add_up_over_positions_and_more_than_enough_is_enough(self) -> None:
        early, late = self.position((2014, 1), (2016, 12)), self.position((2018, 1), (2020, 12), start=100)
        assert self.share(early, late, relevance=(NEAR, NEAR)) == 1.0

    def test_two_positions_at_the_same_time_count_once(self) -> None:
        one, other = self.position((2018, 1), (2019, 12)), self.position((2018, 1), (2019, 12), start=100)
        alone = self.share(one, relevance=(NEAR,))
        assert self.share(one, other, relevance=(NEAR, NEAR)) == alone

    def test_of_two_positions_at_the_same_time_the_nearer_one_counts(self) -> None:
        one, other = self.position((2018, 1), (2019, 12)), self.position((2018, 1), (2019, 12), start=100)
        assert self.share(one, other, relevance=(FAR, NEAR)) == self.share(one, relevance=(NEAR,))

    def test_years_in_another_trade_do_not_count(self) -> None:
        ten_years = self.position((2010, 1), (2019, 12))
        assert self.share(ten_years, relevance=(FAR,)) < 0.01

    def test_a_position_without_dates_adds_no_years(self) -> None:
        assert self.share(self.position(None, None), relevance=(NEAR,)) == 0.0

    def test_the_positions_that_count_are_shown_and_no_others(self) -> None:
        counted, other = self.position((2018, 1), (2019, 12)), self.position((2010, 1), (2017, 12), start=100)
        typed = rule("experience", self.FOUR, profile(positions=(counted, other)), relevance=(NEAR, FAR))
        assert typed.spans == ((0, 30),)

    @staticmethod
    def says(text: str, similarity: float) -> tuple[ScoredPassage, ...]:
        return (ScoredPassage(Passage(200, 240, text, "summary", -1, "asserted"), similarity, 0.5),)

    def test_years_that_the_resume_states_count_and_are_quoted(self) -> None:
        said = self.says("Six years of payroll experience in hospitals", NEAR)
        typed = rule("experience", self.FOUR, profile(), says=said)
        assert (typed.share, typed.spans[0]) == (1.0, (200, 240))

    def test_stated_years_of_something_else_do_not_count(self) -> None:
        said = self.says("Six years of experience as a ski instructor", FAR)
        assert rule("experience", self.FOUR, profile(), says=said).share == 0.0

    def test_fewer_stated_years_take_nothing_from_the_dated_ones(self) -> None:
        dated = profile(positions=(self.position((2012, 1), (2019, 12)),))
        said = self.says("One year of payroll experience", NEAR)
        assert rule("experience", self.FOUR, dated, relevance=(NEAR,), says=said).share == 1.0

    def test_experience_without_a_number_of_years_is_no_matter_for_this_rule(self) -> None:
        assert found("experience", "Experience in payroll", profile()) is None

    def test_french_years_are_read(self) -> None:
        dated = profile(positions=(self.position((2018, 1), (2019, 12)),), language="fr")
        typed = rule("experience", "Quatre ans d'expérience en paie", dated, relevance=(NEAR,))
        assert typed.share == pytest.approx(0.5, abs=0.01)


class TestDegrees:
    BACHELOR = "Bachelor's degree in accounting"

    @staticmethod
    def share(text: str, *degrees: tuple[int, str, bool]) -> float:
        held = tuple(Degree(level, subject, completed, 10, 40) for level, subject, completed in degrees)
        return rule("education", text, profile(degrees=held)).share

    @pytest.mark.parametrize("level", [6, 7, 8])
    def test_the_level_asked_for_or_a_higher_one_is_enough(self, level: int) -> None:
        assert self.share(self.BACHELOR, (level, "Accounting", True)) == 1.0

    def test_the_further_below_the_level_the_less_it_counts(self) -> None:
        one_below = self.share(self.BACHELOR, (5, "Accounting", True))
        far_below = self.share(self.BACHELOR, (4, "Accounting", True))
        assert 1 > one_below > far_below > self.share(self.BACHELOR) == 0

    def test_an_unfinished_degree_counts_in_part(self) -> None:
        assert 0 < self.share(self.BACHELOR, (6, "Accounting", False)) < 1

    def test_another_subject_counts_in_part_and_more_where_related_ones_are_welcome(self) -> None:
        other = self.share(self.BACHELOR, (6, "Marine biology", True))
        welcome = self.share(f"{self.BACHELOR} or a related field", (6, "Marine biology", True))
        assert 0 < other < welcome < 1

    def test_any_subject_that_is_named_will_do(self) -> None:
        assert self.share("Bachelor's degree in accounting, finance or economics", (6, "Economics", True)) == 1.0

    def test_without_a_subject_asked_for_every_subject_will_do(self) -> None:
        assert self.share("A bachelor's degree", (6, "Marine biology", True)) == 1.0

    def test_sharing_only_the_word_science_is_not_the_same_subject(self) -> None:
        wanted = "Bachelor's degree in computer science"
        assert self.share(wanted, (6, "Political Science", True)) < self.share(wanted, (6, "Computer Science", True))

    def test_the_best_of_several_degrees_counts(self) -> None:
        poor, best = (4, "", True), (6, "Accounting", True)
        assert self.share(self.BACHELOR, poor, best) == self.share(self.BACHELOR, best, poor) == 1.0

    def test_a_degree_that_cannot_be_told_is_no_matter_for_this_rule(self) -> None:
        assert found("education", "A good head for figures", profile()) is None


class TestLanguages:
    @staticmethod
    def share(text: str, *held: tuple[str, str], resume: str = "en") -> float:
        skills = tuple(LanguageSkill(code, level, 10, 20) for code, level in held)
        return rule("language", text, profile(languages=skills, language=resume)).share

    @pytest.mark.parametrize("level", ["B2", "C1", "C2", ""])
    def test_the_level_a_higher_one_or_none_stated_is_enough(self, level: str) -> None:
        assert self.share("German (B2)", ("de", level)) == 1.0

    @pytest.mark.parametrize("level", ["A1", "A2", "B1"])
    def test_a_lower_level_counts_half(self, level: str) -> None:
        assert self.share("German (B2)", ("de", level)) == 0.5

    def test_another_language_does_not_count(self) -> None:
        assert self.share("German (B2)", ("nl", "C2")) == 0.0

    def test_one_of_several_languages_to_choose_from_is_enough(self) -> None:
        assert self.share("Polish, Punjabi or Urdu", ("ur", "C1")) == 1.0

    def test_the_language_that_a_resume_is_written_in_counts_in_part(self) -> None:
        assert 0 < self.share("Fluent English") < self.share("Fluent English", ("en", "C2"))

    def test_french_names_of_languages_are_read(self) -> None:
        assert self.share("Anglais courant (B2 minimum)", ("en", "C1"), resume="fr") == 1.0


class TestCredentials:
    @staticmethod
    def typed(text: str, *held: Credential) -> Typed:
        return rule("certification", text, profile(credentials=held))

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("CPA", "CPA"),
            ("CPA license", "Certified CPA"),
            ("Current BLS certification", "BLS"),
            ("AWS Certified Developer", "AWS Certified Developer"),
            ("OSHA 10", "OSHA 10"),
        ],
    )
    def test_the_certificate_asked_for_is_enough_and_is_shown(self, text: str, name: str) -> None:
        typed = self.typed(text, Credential(name, 10, 30))
        assert (typed.share, typed.spans) == (1.0, ((10, 30),))

    def test_a_near_one_counts_in_part(self) -> None:
        near = self.typed("AWS Certified Developer", Credential("AWS Certified Solutions Architect", 10, 30))
        assert 0 < near.share < 1

    def test_sharing_only_the_word_certified_counts_nothing(self) -> None:
        assert self.typed("Certified Welder", Credential("Certified Nursing Assistant", 10, 30)).share == 0.0

    def test_the_best_of_several_certificates_counts_wherever_it_stands(self) -> None:
        near, held = (
            Credential("AWS Certified Solutions Architect", 10, 30),
            Credential("AWS Certified Developer", 40, 60),
        )
        for order in ((near, held), (held, near)):
            assert self.typed("AWS Certified Developer", *order).spans == ((40, 60),)

    def test_one_in_progress_or_expired_counts_less_than_one_held(self) -> None:
        for status in ("in progress", "expired"):
            typed = self.typed("CPA", Credential("CPA", 10, 30, status))
            assert 0 < typed.share < 1
            assert status in typed.reason

    def test_one_in_progress_is_enough_where_the_job_says_so(self) -> None:
        assert self.typed("CPA, active or in progress", Credential("CPA", 10, 30, "in progress")).share == 1.0

    def test_nothing_held_counts_nothing_and_says_so(self) -> None:
        typed = self.typed("CPA")
        assert (typed.share, typed.spans, typed.reason) == (0.0, (), "The certificate is not stated.")


def test_languages_joined_by_and_are_all_asked_for_and_by_or_any() -> None:
    resume = profile(languages=(LanguageSkill("de", "C1", 0, 6),))
    assert rule("language", "Fluent German and Spanish", resume).share == 0.5
    assert rule("language", "Fluent German or Spanish", resume).share == 1.0


def test_a_requirement_is_read_in_its_own_language() -> None:
    resume = profile(language="fr")
    assert rule("experience", "At least five years of accounting", resume, language="en").rule == "years.v1"
