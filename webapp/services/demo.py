"""An organisation to look around in: invented people, jobs and resumes from `fixtures/demo`."""

from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.files.base import ContentFile

from webapp.models import Application, Job, Organisation, Progress, Role, Stage, User
from webapp.services.applications import add_note, add_resumes, decide
from webapp.services.jobs import calibrate, create_job
from webapp.services.members import add_member

ORGANISATION = "Lindqvist & Marsh"
PASSWORD = "show-me-why"  # noqa: S105 it is printed for everybody to see
PEOPLE = (
    ("recruiter@demo.example", "Rosa Lindqvist", Role.RECRUITER),
    ("manager@demo.example", "Tobias Marsh", Role.HIRING_MANAGER),
    ("auditor@demo.example", "Ines Aguilar", Role.AUDITOR),
    ("admin@demo.example", "Kwame Adjei", Role.ADMIN),
)


@dataclass(frozen=True, slots=True)
class Demo:
    """What there is now, and how many applications `wait` to be scored."""

    jobs: int
    resumes: int
    waiting: int


def load_demo(folder: Path | None = None) -> Demo:
    """Load `folder`, jobs/*.md and resumes/<name of the job>/*; what is there already stays as it is."""
    folder = folder or settings.BASE_DIR / "fixtures" / "demo"
    for email, name, role in PEOPLE:
        add_member(organisation=ORGANISATION, email=email, role=role, name=name, password=PASSWORD)
    organisation = Organisation.objects.get(name=ORGANISATION)
    recruiter = User.objects.get(email=PEOPLE[0][0])
    for file in sorted((folder / "jobs").glob("*.md")):
        job = organisation.jobs.filter(source=file.name).first()
        if job is None:
            job = create_job(organisation=organisation, by=recruiter, name=file.name, data=file.read_bytes())
        if job.calibration is None:
            job.calibration = calibrate(job=job, by=recruiter, requirements=job.suggestions)
        _add_resumes(job, folder / "resumes" / file.stem)
    applications = Application.objects.filter(job__organisation=organisation)
    return Demo(
        jobs=organisation.jobs.count(),
        resumes=applications.count(),
        waiting=applications.filter(progress__in=(Progress.WAITING, Progress.SCORING)).count(),
    )


def _add_resumes(job: Job, folder: Path) -> None:
    files = sorted(file for file in folder.glob("*") if file.is_file() and not file.name.startswith("."))
    if job.applications.count() < len(files):
        add_resumes(job=job, files=(ContentFile(file.read_bytes(), name=file.name) for file in files))


def act_in_demo() -> None:
    """Let the people of the demo say and decide something, once: the best two of each job go on."""
    organisation = Organisation.objects.get(name=ORGANISATION)
    recruiter, manager = (User.objects.get(email=email) for email, _, _ in PEOPLE[:2])
    for job in organisation.jobs.filter(applications__decisions=None).distinct():
        if job.applications.exclude(decisions=None).exists():
            continue
        best = job.applications.exclude(match=None).order_by("-match__score", "pk")[:2]
        for application, stage in zip(best, (Stage.INTERVIEW, Stage.SCREEN), strict=False):
            decide(application=application, by=recruiter, stage=stage, reason="")
        if best:
            add_note(
                application=best[0], by=manager, text="Could we meet next week? I would like to see some recent work."
            )
