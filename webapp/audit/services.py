"""Groups come in as a CSV file."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction

from matcher.errors import CandorError
from webapp.audit.models import SelfReport
from webapp.models import Document, Job, Organisation, User

COLUMNS = ("resume", *SelfReport.ATTRIBUTES)
UNSAID = {"", "-", "n/a", "not given", "prefer not to say", "unknown"}
LONGEST = 60


class InvalidGroups(CandorError):
    """A file of groups that cannot be used; nothing of it was stored."""


@dataclass(frozen=True, slots=True)
class Imported:
    """`stored` candidates have groups now, `removed` have none any more; files that are nobody's or of several."""

    stored: int
    removed: int
    unknown: tuple[str, ...]
    ambiguous: tuple[str, ...]


@transaction.atomic
def import_groups(*, organisation: Organisation, by: User, data: bytes, job: Job | None = None) -> Imported:
    """Store what candidates said of themselves, from a CSV with the column resume and any of sex, ethnicity, age_band.

    `resume` is the name of the file that was handed in, for `job` or for any. A row replaces what was stored of the
    candidate; one without any group removes it.

    :raises InvalidGroups: it is no such CSV.
    """
    rows = _rows(data)
    documents = Document.objects.filter(organisation=organisation, name__in=rows)
    if job is not None:
        documents = documents.filter(applications__job=job)
    candidates: dict[str, set[int]] = defaultdict(set)
    for name, candidate in documents.values_list("name", "candidate"):
        candidates[name].add(candidate)
    spelling = _spelling_in_use(organisation)
    stored = removed = 0
    for name, row in rows.items():
        if len(candidates[name]) != 1:
            continue
        (candidate,) = candidates[name]
        groups = {
            attribute: spelling[attribute].setdefault(row[attribute].casefold(), row[attribute])
            for attribute in SelfReport.ATTRIBUTES
        }
        if any(groups.values()):
            SelfReport.objects.update_or_create(candidate_id=candidate, defaults=groups | {"imported_by": by})
            stored += 1
        else:
            removed += SelfReport.objects.filter(candidate=candidate).delete()[0]
    return Imported(
        stored=stored,
        removed=removed,
        unknown=tuple(name for name in rows if not candidates[name]),
        ambiguous=tuple(name for name in rows if len(candidates[name]) > 1),
    )


def _spelling_in_use(organisation: Organisation) -> Mapping[str, dict[str, str]]:
    """How each group is written already, so that "female" and "Female" are one."""
    reports = SelfReport.objects.filter(candidate__organisation=organisation)
    return {
        attribute: {group.casefold(): group for group in reports.order_by(attribute).values_list(attribute, flat=True)}
        for attribute in SelfReport.ATTRIBUTES
    }


def _rows(data: bytes) -> dict[str, dict[str, str]]:
    """Name of a file -> its groups."""
    try:
        text = data.decode("utf-8-sig")
        rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
        given = [name.strip() for name in rows.fieldnames or ()]
    except (UnicodeDecodeError, csv.Error) as error:
        raise InvalidGroups(f"This is no CSV file in UTF-8 ({error}). Save the table as CSV UTF-8.") from error
    rows.fieldnames = given
    if "resume" not in given or not set(SelfReport.ATTRIBUTES) & set(given):
        raise InvalidGroups(
            f"The first line must name the column resume and at least one of sex, ethnicity and age_band. "
            f"It names {', '.join(given) or 'nothing'}."
        )
    found: dict[str, dict[str, str]] = {}
    try:
        for row in rows:
            values = {column: " ".join((row.get(column) or "").split()) for column in COLUMNS}
            name = (row["resume"] or "").strip()
            if not name:
                if any(values.values()):
                    raise InvalidGroups(f"Line {rows.line_num} does not say whose it is: resume is empty.")
                continue
            if name in found:
                raise InvalidGroups(f"Line {rows.line_num}: {name} is in the file twice.")
            if too_long := [column for column in SelfReport.ATTRIBUTES if len(values[column]) > LONGEST]:
                raise InvalidGroups(f"Line {rows.line_num}: {too_long[0]} has more than {LONGEST} characters.")
            found[name] = {
                column: "" if values[column].casefold() in UNSAID else values[column]
                for column in SelfReport.ATTRIBUTES
            }
    except csv.Error as error:
        raise InvalidGroups(f"Line {rows.line_num} cannot be read ({error}).") from error
    return found
