"""What candidates say of themselves comes in, stays apart, and can go again."""

import re

import pytest

from webapp.audit.models import SelfReport
from webapp.audit.services import Imported, InvalidGroups, import_groups
from webapp.conftest import DEMO, Cast
from webapp.factories import make_application, make_applications, make_job
from webapp.models import Candidate
from webapp.services.demo import load_demo


def bring_in(cast: Cast, text: str, **options: object) -> Imported:
    return import_groups(organisation=cast.dora.organisation, by=cast.dora.user, data=text.encode(), **options)  # type: ignore[arg-type]


def groups() -> set[tuple[str, str, str]]:
    return set(SelfReport.objects.values_list("sex", "ethnicity", "age_band"))


def test_a_row_is_stored_for_whoever_handed_in_the_file(cast: Cast) -> None:
    sam = make_application(make_job(cast.alice))
    done = bring_in(cast, "resume,sex,ethnicity,age_band\nsam.txt, female ,Black,\nnobody.pdf,male,,\n")
    assert done == Imported(stored=1, removed=0, unknown=("nobody.pdf",), ambiguous=())
    assert SelfReport.objects.get(candidate=sam.candidate).sex == "female"
    assert groups() == {("female", "Black", "")}


def test_the_same_group_written_otherwise_is_one_group(cast: Cast) -> None:
    job = make_job(cast.alice)
    make_applications(job, {"a.txt": b"Ann Lee\nclerk", "b.txt": b"Bea Ray\nclerk", "c.txt": b"Cy Poe\nclerk"})
    bring_in(cast, "resume,sex\na.txt,Female\nb.txt,female\n")
    bring_in(cast, "resume,sex\nc.txt,FEMALE\n")
    assert set(SelfReport.objects.values_list("sex", flat=True)) == {"Female"}


@pytest.mark.parametrize("unsaid", ["", "-", "Prefer not to say", "n/a"])
def test_a_row_without_groups_takes_back_what_was_said(cast: Cast, unsaid: str) -> None:
    make_application(make_job(cast.alice))
    bring_in(cast, "resume,sex\nsam.txt,female\n")
    assert bring_in(cast, f"resume,sex\nsam.txt,{unsaid}\n").removed == 1
    assert groups() == set()


def test_a_name_that_several_candidates_used_is_left_out_unless_the_job_tells(cast: Cast) -> None:
    first, second = make_job(cast.alice), make_job(cast.alice)
    make_applications(first, {"cv.txt": b"Ann Lee\nclerk"})
    make_applications(second, {"cv.txt": b"Bea Ray\nclerk"})
    assert bring_in(cast, "resume,sex\ncv.txt,female\n").ambiguous == ("cv.txt",)
    assert bring_in(cast, "resume,sex\ncv.txt,female\n", job=first).stored == 1


def test_another_organisation_is_not_reached(cast: Cast) -> None:
    make_application(make_job(cast.charlie))
    assert bring_in(cast, "resume,sex\nsam.txt,female\n").unknown == ("sam.txt",)
    assert groups() == set()


def test_groups_go_with_the_candidate_and_cannot_be_reached_from_one(cast: Cast) -> None:
    sam = make_application(make_job(cast.alice)).candidate
    bring_in(cast, "resume,sex\nsam.txt,female\n")
    related = {relation.get_accessor_name() for relation in Candidate._meta.related_objects}
    assert related == {"documents", "applications"}
    sam.applications.all().delete()
    sam.delete()
    assert groups() == set()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("name,sex\na,b\n", "It names name, sex."),
        ("resume\na.txt\n", "at least one of sex, ethnicity and age_band"),
        ("", "It names nothing."),
        ("resume,sex\na.txt,f\na.txt,m\n", "Line 3: a.txt is in the file twice."),
        ("resume,sex\n,female\n", "Line 2 does not say whose it is"),
        (f"resume,sex\na.txt,{'x' * 61}\n", "Line 2: sex has more than 60 characters."),
        ('resume,sex\n"a.txt,f\n', "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_line(cast: Cast, text: str, complaint: str) -> None:
    with pytest.raises(InvalidGroups, match=re.escape(complaint)):
        bring_in(cast, text)
    assert groups() == set()


def test_a_workbook_is_no_csv(cast: Cast) -> None:
    with pytest.raises(InvalidGroups, match="CSV UTF-8"):
        import_groups(organisation=cast.dora.organisation, by=cast.dora.user, data=b"PK\x03\x04\xff\xfe\x00")


def test_the_groups_of_the_demo_fit_its_resumes(db: None) -> None:
    load_demo()
    candidate = Candidate.objects.all()[0]
    by = candidate.organisation.memberships.all()[0].user
    done = import_groups(organisation=candidate.organisation, by=by, data=(DEMO / "groups.csv").read_bytes())
    assert (done.unknown, done.ambiguous) == ((), ())
    assert done.stored == 71, "one of seventy-two said nothing at all"
