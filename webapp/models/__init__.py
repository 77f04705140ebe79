"""What the web application stores."""

from webapp.models.applications import Application, Candidate, Document, Progress, Stage
from webapp.models.immutable import Immutable
from webapp.models.jobs import Calibration, Job
from webapp.models.people import ABILITIES, Ability, Membership, Organisation, Role, User
from webapp.models.records import Decision, Match, Note, Override
from webapp.models.word_shares import WordShares
from webapp.models.workers import Worker

__all__ = [
    "ABILITIES",
    "Ability",
    "Application",
    "Calibration",
    "Candidate",
    "Decision",
    "Document",
    "Immutable",
    "Job",
    "Match",
    "Membership",
    "Note",
    "Organisation",
    "Override",
    "Progress",
    "Role",
    "Stage",
    "User",
    "WordShares",
    "Worker",
]
