"""Rows as tables for people: one line a resume, with what was found for each requirement."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from matcher.output.rows import Row
from matcher.values import Job

Cell = str | float | int

_SAID = {"met": "met", "partly": "partly", "absent": "not stated", "contradicted": "contradicted"}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(text: str) -> str:
    """`text` so that no spreadsheet runs it as a formula: an apostrophe before what could start one."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) or text.lstrip().startswith(_FORMULA_STARTS) else text


def ranking_header(job: Job) -> list[Cell]:
    fixed = ["rank", "resume", "file", "score", "tier", "confidence", *_SAID.values(), "skills", "warnings", "error"]
    for requirement in job.requirements:
        name = f"{requirement.id}: {requirement.text}{'' if requirement.must else ' (nice to have)'}"
        fixed += [name, f"{requirement.id} points", f"{requirement.id} evidence"]
    return [defused(name) for name in [*fixed, "trace"]]


def ranking(rows: Iterable[Row], job: Job) -> Iterator[list[Cell]]:
    """A line for each of the ranked `rows`, to go under `ranking_header`; points are rounded to four places."""
    for rank, row in enumerate(rows, start=1):
        verdicts = Counter(_SAID[finding["verdict"]] for finding in row["findings"])
        scored = row["score"] is not None
        cells: list[Cell] = [rank if scored else "", defused(row["resume"]), defused(row["file"])]
        cells += [round(row["score"], 4), row["tier"], row["confidence"]] if scored else ["", "", ""]
        cells += [verdicts[said] if row["findings"] else "" for said in _SAID.values()]
        cells += [defused("; ".join(skill["label"] for skill in row["skills"]))]
        cells += [defused("; ".join(row["warnings"])), defused(row["error"])]
        found = {finding["requirement"]: finding for finding in row["findings"]}
        for requirement in job.requirements:
            cells += _finding_cells(found.get(requirement.id))
        yield [*cells, row["trace"]["id"] if row["trace"] else ""]


FINDINGS_HEADER: Sequence[Cell] = (
    "resume", "requirement", "text", "kind", "must", "verdict", "probability", "points", "reason", "decided by",
    "evidence", "page", "concepts",
)  # fmt: skip


def findings(rows: Iterable[Row]) -> Iterator[list[Cell]]:
    """A line for each finding and piece of evidence, to go under `FINDINGS_HEADER`."""
    for row in rows:
        for finding in row["findings"]:
            for evidence in finding["evidence"] or [{"quote": "", "page": ""}]:
                yield [
                    defused(row["resume"]),
                    defused(finding["requirement"]),
                    defused(finding["text"]),
                    finding["kind"],
                    "must" if finding["must"] else "nice",
                    _SAID[finding["verdict"]],
                    finding["probability"],
                    round(finding["contribution"], 4),
                    defused(finding["reason"]),
                    defused(finding["decided_by"]),
                    defused(evidence["quote"]),
                    evidence["page"],
                    defused(" ".join(finding["concepts"])),
                ]


def _finding_cells(finding: Row | None) -> list[Cell]:
    if finding is None:
        return ["", "", ""]
    quotes = " … ".join(f"{each['quote']} (p. {each['page']})" for each in finding["evidence"])
    return [_SAID[finding["verdict"]], round(finding["contribution"], 4), defused(quotes)]
